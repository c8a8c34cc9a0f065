export const THEMES = ['consent', 'secrecy-and-reporting', 'safety', 'golden-rules', 'pitfalls', 'reference'] as const;

export type Theme = (typeof THEMES)[number];

/** How each theme is called: in the menu, in the coordinators' lists, in reports for editors. */
export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  consent: 'Toestemming en delen',
  'secrecy-and-reporting': 'Zwijgen of melden',
  safety: 'Veiligheid',
  'golden-rules': 'De 10 gouden regels',
  pitfalls: 'De 10 valkuilen',
  reference: 'Naslagkaarten',
};
