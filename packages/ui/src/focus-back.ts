import { useEffect } from 'react';

/**
 * Gives the focus back to what opened a drawer or a dialog. Mantine's own does so only for one that stays
 * mounted while it is closed; ours come and go with their chunk.
 */
export function useFocusBack(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const opener = document.activeElement;
    return () => {
      // After the trap has let go; who has put the focus somewhere meanwhile keeps it.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    };
  }, [open]);
}
