/** One file with every way of writing that a person or a program may come up with, and remarks wherever they can stand. */
export const ODD = `# bovenaan
id: oud   # naam
title: 'Met ''s avonds'
summary: Een zin die
  op twee regels staat   # erachter
keywords: [een, twee, "drie, vier",
  vijf,  # over vijf
  'zes']

asked:
# boven de eerste
- "eerste"   # bij de eerste
- tweede zin: nee
# boven de derde
- derde
# onder de lijst
rows:
  - - a
    - b
  - [c, d]
  -
    # in een streepje
    id: los
    label: "Los"
empty:
nothing: null
none: []
blank: {}
notes: # bij de noten
  # eerste noot
  - text: |
      letterlijk
        ingesprongen

      laatste
    when: { a: b, c: [d, e] }
  - text: >-
      gevouwen tekst
      op twee regels

    # tussen twee velden
    when: {
      a: b,   # in haken
      c: d
    }   # achter de haken
  - text: >
      met een regeleinde
    count: 12
    flag: false

  - text: "dubbel
      over regels"
nodes:

  eerste:
    kind: question
    text: Wat?   # de vraag
    options:
      - { id: ja, label: "Ja", go: tweede }   # ja

      # boven nee
      - { id: nee, label: "Nee", go: tweede }
      - id: misschien
        # tussen
        label: Misschien
        go: tweede
    sources: [a]

  # boven tweede
  tweede:
    kind: advice
    do:
      - Eén
      - "Twee: stap"   # twee
    sources: []

  # onder de nodes
walks:
  - { name: "w", answers: { eerste: ja }, ends: tweede }
"112": nummer
kept: |+
  houdt regels

# onderaan
`;
