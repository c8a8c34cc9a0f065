/** What comes of it in so much time, otherwise undefined: it goes on, and when it fails after all `late` is told. */
export function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  late: (error: unknown) => void,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve(undefined);
    }, milliseconds);
    work.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (isLate) late(error);
        else reject(error);
      },
    );
  });
}
