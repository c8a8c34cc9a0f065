import { tokens } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards/lib/host-config';
import { TEAMS_SIZES, teamsFonts } from './teams-sizes';

const colours = (colour: string) => ({
  default: colour,
  subtle: colour,
  highlightColors: { default: colour, subtle: colour },
});

const TEXT = {
  default: { ...colours(tokens.colorNeutralForeground1), subtle: tokens.colorNeutralForeground2 },
  dark: colours(tokens.colorNeutralForeground1),
  light: colours(tokens.colorNeutralForeground2),
  accent: colours(tokens.colorBrandForeground1),
  good: colours(tokens.colorStatusSuccessForeground1),
  warning: colours(tokens.colorStatusWarningForeground3),
  attention: colours(tokens.colorStatusDangerForeground1),
};

const container = (backgroundColor: string, borderColor: string) => ({
  backgroundColor,
  borderColor,
  foregroundColors: TEXT,
});

/** Teams' own sizes and distances for cards, with the colours of the theme around it: they are CSS variables, so themes follow by themselves. */
export const teamsLook = (): HostConfig =>
  new HostConfig({
    fontFamily: 'inherit',
    ...TEAMS_SIZES,
    fontTypes: teamsFonts('inherit', tokens.fontFamilyMonospace),
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    // The name of the card stands above it as a third heading.
    textBlock: { headingLevel: 4 },
    containerStyles: {
      default: container(tokens.colorNeutralBackground1, tokens.colorNeutralStroke1),
      emphasis: container(tokens.colorNeutralBackground3, tokens.colorNeutralStroke1),
      accent: container(tokens.colorBrandBackground2, tokens.colorBrandStroke2),
      good: container(tokens.colorStatusSuccessBackground1, tokens.colorStatusSuccessBorder1),
      warning: container(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningBorder1),
      attention: container(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1),
    },
  });
