import { useForm } from '../form-context';
import { MasterDetail } from '../master-detail';
import { TreeHead } from './head/tree-head';
import { NodeForm } from './node-form';
import { NodeList } from './node-list';

/** A tree: its head, its nodes, and the one that somebody works on. */
export const TreeForm = ({ selected }: { readonly selected: string | undefined }) => {
  const { onSelect } = useForm();
  return (
    <MasterDetail
      selected={selected}
      backTo="De boom en alle knopen"
      list={<NodeList selected={selected} />}
      detail={selected === undefined ? <TreeHead /> : <NodeForm key={selected} id={selected} />}
      onBack={() => onSelect(undefined)}
    />
  );
};
