import { makeStyles, tokens } from '@fluentui/react-components';
import { HELP_PATH } from '../../cards/teams-link';
import { COUNTS_KEPT, HOW_TO_WIPE, QUESTIONS_KEPT, retentionKept, WALKS_KEPT } from '../../cards/what-we-keep';

const useStyles = makeStyles({
  main: {
    maxWidth: '42rem',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    lineHeight: tokens.lineHeightBase400,
  },
});

export const AboutPage = () => {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <h1>Over Deelwijzer</h1>
      <p>
        Deelwijzer helpt je bij één vraag: mag ik dit delen, moet ik zwijgen of moet ik melden? Je beantwoordt een paar
        vragen en krijgt een advies met de bronnen erbij. Jij beslist; Deelwijzer adviseert.
      </p>
      <h2>Zo begin je</h2>
      <p>Open de chat met Deelwijzer en typ ‘menu’, of typ je vraag in je eigen woorden.</p>
      <p>
        Liever eerst zien hoe het gaat? Lees de{' '}
        <a href={HELP_PATH} target="_blank" rel="noreferrer">
          uitleg met plaatjes
        </a>
        .
      </p>
      <h2>Kom je er niet uit?</h2>
      <p>
        Kies ‘Vraag de coördinator’. Je ziet eerst hoe je tekst wordt bewaard, zonder namen. Je mag anoniem vragen: de
        coördinator ziet dan niet wie je bent, en het antwoord komt toch bij je aan.
      </p>
      <h2>Bij gevaar</h2>
      <p>
        Is er nu direct gevaar? Bel <a href="tel:112">112</a>. Denk je aan huiselijk geweld of kindermishandeling? Bel
        Veilig Thuis: <a href="tel:08002000">0800 2000</a>, dag en nacht en gratis.
      </p>
      <h2 id="privacy">Wat we bewaren</h2>
      <ul>
        {[WALKS_KEPT, QUESTIONS_KEPT, retentionKept(), COUNTS_KEPT, HOW_TO_WIPE].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <h2 id="voorwaarden">Waar je op kunt rekenen</h2>
      <ul>
        <li>
          Deelwijzer geeft informatie over wet en afspraken, geen juridisch advies. Jij beslist en legt vast waarom.
        </li>
        <li>Gebruik het voor je werk in het team, en typ geen namen of nummers van inwoners.</li>
        <li>Vraag over je gegevens of over dit programma? Je organisatie beheert het. Vraag je privacyfunctionaris.</li>
      </ul>
    </main>
  );
};
