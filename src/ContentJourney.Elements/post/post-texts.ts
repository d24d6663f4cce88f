import { words } from "../shared/words.ts";

export const texts = words({
  en: {
    sending: "Saving…",
    posted: "Saved",
    conflict: "Somebody else has changed this meanwhile. Nothing of yours is lost: it stands here until you leave this page.",
    refused: "This cannot be saved as it is:",
    "signed-out": "You have been signed out. Nothing is lost as long as this page is open.",
    unreachable: "No connection to the server. It is tried again by itself; leave this page open.",
    theirs: "Look at theirs (new tab)",
    mine: "Save mine over theirs",
    again: "Try again",
    signIn: "Sign in (new tab)",
  },
  de: {
    sending: "Wird gespeichert …",
    posted: "Gespeichert",
    conflict: "Jemand anderes hat dies inzwischen geändert. Von Ihrem geht nichts verloren: Es bleibt hier stehen, bis Sie die Seite verlassen.",
    refused: "So kann das nicht gespeichert werden:",
    "signed-out": "Sie sind abgemeldet worden. Nichts geht verloren, solange diese Seite offen bleibt.",
    unreachable: "Keine Verbindung zum Server. Es wird von selbst wieder versucht; lassen Sie diese Seite offen.",
    theirs: "Das andere ansehen (neuer Tab)",
    mine: "Meines darüber speichern",
    again: "Noch einmal versuchen",
    signIn: "Anmelden (neuer Tab)",
  },
});
