/** A place in parsed YAML: keys and positions from the top, as in ['nodes', 'rol', 'options', 0, 'go']. */
export type Path = readonly (string | number)[];
