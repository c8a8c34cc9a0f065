import { closeDesks, Desk } from '../support/desk';
import { FATMA } from '../support/people';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(closeDesks);

describe('answering', () => {
  const answer = (text: string, keep: unknown = [], key = 'form-1') => ({ key, text, keep });

  it('shows what the guard sees before anything is stored', async () => {
    const question = await desk.ask();
    const { status, body } = await desk.post(
      'answer-preview',
      { text: 'Overleg met Jan Jansen, bsn 123456782.' },
      null,
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      findings: [
        { start: 12, end: 22, kind: 'name', replacement: '[naam]', mayStay: true },
        { start: 28, end: 37, kind: 'bsn', replacement: '[bsn]', mayStay: false },
      ],
    });
    expect((await desk.find(question)).messages).toHaveLength(1);
  });

  it('refuses findings that nobody decided about', async () => {
    const question = await desk.ask();
    const { status, body } = await desk.post(`escalations/${question.id}/answer`, answer('Overleg met Jan Jansen.'));
    expect([status, body.code]).toEqual([422, 'has-findings']);
    expect(body.findings).toEqual([{ start: 12, end: 22, kind: 'name' }]);
    expect((await desk.find(question)).state).toBe('open');
  });

  it('stores what the coordinator chose to leave', async () => {
    const question = await desk.ask();
    const form = answer('Bel Jan Jansen van het loket.', [{ start: 4, end: 14, kind: 'name' }]);
    expect(await desk.post(`escalations/${question.id}/answer`, form)).toMatchObject({
      status: 200,
      body: { state: 'answered', messages: [{}, { text: 'Bel Jan Jansen van het loket.', name: FATMA.name }] },
    });
  });

  it('never stores a bsn, whatever the coordinator chose', async () => {
    const question = await desk.ask();
    const form = answer('Het nummer is 123456782.', [{ start: 14, end: 23, kind: 'bsn' }]);
    expect((await desk.post(`escalations/${question.id}/answer`, form)).status).toBe(422);
    expect((await desk.post(`escalations/${question.id}/answer`, answer('Het nummer is [bsn].'))).status).toBe(200);
  });

  it('adds one answer when the same form is sent again, also with the old version', async () => {
    const question = await desk.ask();
    const form = answer('Ja, met toestemming.');
    expect((await desk.post(`escalations/${question.id}/answer`, form)).status).toBe(200);
    expect((await desk.post(`escalations/${question.id}/answer`, form)).status).toBe(200);
    expect((await desk.find(question)).messages).toHaveLength(2);
  });

  it('refuses an answer without text or longer than can be stored', async () => {
    const question = await desk.ask();
    expect((await desk.post(`escalations/${question.id}/answer`, answer('  '))).body.code).toBe('text-missing');
    expect((await desk.post(`escalations/${question.id}/answer`, answer('x'.repeat(4_001)))).status).toBe(400);
  });

  it('never repeats what was typed in a refusal or the log', async () => {
    const question = await desk.ask();
    const { body } = await desk.post(`escalations/${question.id}/answer`, answer('Overleg met Jan Jansen.'));
    expect(JSON.stringify(body)).not.toContain('Jansen');
  });
});
