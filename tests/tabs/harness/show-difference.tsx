export const ShowDifference = () => null;
