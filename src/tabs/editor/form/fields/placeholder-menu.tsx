import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { BracesVariable20Regular } from '@fluentui/react-icons';
import { useForm } from '../form-context';

const useStyles = makeStyles({
  list: { maxHeight: '320px', overflowY: 'auto' },
  value: { color: tokens.colorNeutralForeground2 },
});

interface PlaceholderMenuProps {
  readonly field: string;
  readonly onChoose: (text: string) => void;
}

/** What differs per municipality is never typed into a text, but put there from organisation.yaml. */
export const PlaceholderMenu = ({ field, onChoose }: PlaceholderMenuProps) => {
  const styles = useStyles();
  const { choices } = useForm();
  if (choices === undefined || choices.placeholders.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<BracesVariable20Regular />}
          aria-label={`Naam of nummer van jullie gemeente invoegen in: ${field}`}
          title="Naam of nummer invoegen"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {choices.placeholders.map(({ key, value }) => (
            <MenuItem
              key={key}
              onClick={() => onChoose(`{{${key}}}`)}
              secondaryContent={<span className={styles.value}>{value}</span>}
            >
              {key}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
