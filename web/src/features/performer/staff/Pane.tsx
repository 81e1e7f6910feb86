export { Pane, Part } from '@/ui/Pane';
