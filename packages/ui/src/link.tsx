import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, use } from 'react';

interface LinkRouting {
  navigate: (href: string) => void;
  preload?: ((href: string) => void) | undefined;
}

const Routing = createContext<LinkRouting | null>(null);

export interface LinkProviderProps extends LinkRouting {
  children: ReactNode;
}

/**
 * Hands every link of this package to the application's router: with TanStack Router
 * `navigate={(href) => void router.navigate({ href })}`. Without it links are ordinary page loads.
 */
export function LinkProvider({ navigate, preload, children }: LinkProviderProps) {
  return <Routing value={{ navigate, preload }}>{children}</Routing>;
}

/** True for a click the browser would follow in this very tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  );
}

/** The router's way to follow an address, or `undefined` when there is no router. */
export function useNavigate(): ((href: string) => void) | undefined {
  return use(Routing)?.navigate;
}

export interface UiLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/** A real `<a href>` that the router follows on a plain click; `target` and `download` leave it to the browser. */
export function UiLink({ href, onClick, onPointerEnter, target, children, ...rest }: UiLinkProps) {
  const routing = use(Routing);
  const own = routing && href.startsWith('/') && !target && rest.download === undefined;
  return (
    <a
      {...rest}
      href={href}
      target={target}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        if (own) routing.preload?.(href);
      }}
      onClick={(event) => {
        onClick?.(event);
        if (!own || !isPlainClick(event)) return;
        event.preventDefault();
        routing.navigate(href);
      }}
    >
      {children}
    </a>
  );
}
