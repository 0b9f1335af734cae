import { Outlet } from '@tanstack/react-router';
import { ViewerGate } from '../access/viewer-gate.tsx';

export function StaffShell() {
  return <ViewerGate>{() => <Outlet />}</ViewerGate>;
}
