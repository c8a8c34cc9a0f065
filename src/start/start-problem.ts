/** The program cannot start; the message tells the operator what to do, and is printed without a stack. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
