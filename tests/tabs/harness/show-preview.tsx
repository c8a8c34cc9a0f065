export const ShowPreview = () => null;
