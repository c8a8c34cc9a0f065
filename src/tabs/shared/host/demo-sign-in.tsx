import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DemoPeople } from './session';

const useStyles = makeStyles({
  choice: { maxWidth: '28rem', margin: '0 auto', padding: tokens.spacingVerticalXXL },
  list: { listStyleType: 'none', padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
});

export const DemoBanner = ({ children }: { readonly children?: ReactNode }) => (
  <aside aria-label="Demo">
    <MessageBar intent="warning" shape="square" layout="multiline">
      <MessageBarBody>
        <strong>Demo.</strong> Alle mensen zijn verzonnen. Typ hier geen echte gegevens.
      </MessageBarBody>
      {children && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  </aside>
);

const ROLE_WORDS = { Coordinator: 'coördinator', Editor: 'redacteur' } as const;

/** In the Playground a sample person's first role stands behind the name; here all of them are said. */
export const withRoles = ({ name, roles }: DemoPeople[number]): string =>
  `${name.replace(/ \([^)]*\)$/, '')} (${roles.map((role) => ROLE_WORDS[role]).join(', ') || 'geen rol'})`;

interface DemoSignInProps {
  readonly people: DemoPeople;
  readonly onChoose: (personId: string) => void;
}

export const DemoSignIn = ({ people, onChoose }: DemoSignInProps) => {
  const styles = useStyles();
  return (
    <main className={styles.choice}>
      <h1>Wie ben je?</h1>
      <p>In Teams weet Deelwijzer dit vanzelf. In de demo kies je een voorbeeldpersoon.</p>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id}>
            <Button size="large" className={styles.button} onClick={() => onChoose(person.id)}>
              {withRoles(person)}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
};
