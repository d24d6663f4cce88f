import { words } from "../shared/words.ts";
import type { ChannelKind } from "./context.ts";
import type { Source, Withheld } from "./question.ts";

interface Texts {
  region: string;
  loading: string;
  nothing: string;
  failed: string;
  ended: string;
  offline: string;
  source: string;
  field: string;
  wording: string;
  origin: string;
  base: string;
  speak: string;
  pause: string;
  goOn: string;
  stop: string;
  seconds: (seconds: string) => string;
  reprompt: string;
  noVoice: string;
  noSpeech: string;
  subject: string;
  now: string;
  sources: Record<Source, string>;
  withheld: Record<Withheld, string>;
  kinds: Record<ChannelKind, string>;
  fields: Record<string, string>;
}

export const texts = words<Texts>({
  en: {
    region: "Preview", loading: "The preview is on its way…", nothing: "Nothing is shown here", failed: "The preview could not be had:",
    ended: "This preview has ended. Reload the page to go on.", offline: "The server does not answer. What is shown is the last that was had.",
    source: "Where each field comes from", field: "Field", wording: "Wording", origin: "How", base: "base",
    speak: "Speak aloud", pause: "Pause", goOn: "Go on", stop: "Stop", seconds: (seconds) => `${seconds} seconds`, reprompt: "When nobody answers:",
    noVoice: "This browser cannot speak.", noSpeech: "Nothing is said.", subject: "Subject", now: "now",
    sources: { AUTHORED: "written for this", INHERITED: "inherited", DERIVED: "derived from another field", SHORTENED: "shortened" },
    withheld: {
      UNKNOWN: "There is no such item.", UNPUBLISHED: "It is not published.", OUT_OF_SCHEDULE: "It is outside of its schedule.",
      EXCLUDED_TOPIC: "The persona is not to be bothered with this topic.", NO_LOCALE: "It is not worded in this language.",
    },
    kinds: { SCREEN: "screen", WEARABLE: "watch", VOICE: "voice", SIGNAGE: "sign", MESSAGE: "message", CHAT: "chat", OFFLINE: "offline" },
    fields: { headline: "Headline", summary: "Summary", body: "Text", callsToAction: "Actions", media: "Media", speech: "Speech", glance: "Glance", "glance.title": "Glance: title", "glance.text": "Glance: text" },
  },
  de: {
    region: "Vorschau", loading: "Die Vorschau kommt …", nothing: "Hier erscheint nichts", failed: "Die Vorschau kam nicht:",
    ended: "Diese Vorschau ist abgelaufen. Laden Sie die Seite neu.", offline: "Der Server antwortet nicht. Zu sehen ist der letzte Stand.",
    source: "Woher jedes Feld kommt", field: "Feld", wording: "Fassung", origin: "Wie", base: "Grundfassung",
    speak: "Vorlesen", pause: "Pause", goOn: "Weiter", stop: "Anhalten", seconds: (seconds) => `${seconds} Sekunden`, reprompt: "Wenn niemand antwortet:",
    noVoice: "Dieser Browser kann nicht vorlesen.", noSpeech: "Es wird nichts gesagt.", subject: "Betreff", now: "jetzt",
    sources: { AUTHORED: "hierfür geschrieben", INHERITED: "übernommen", DERIVED: "aus anderem Feld gebildet", SHORTENED: "gekürzt" },
    withheld: {
      UNKNOWN: "Diesen Inhalt gibt es nicht.", UNPUBLISHED: "Er ist nicht veröffentlicht.", OUT_OF_SCHEDULE: "Er ist außerhalb seines Zeitplans.",
      EXCLUDED_TOPIC: "Die Persona soll mit diesem Thema nicht behelligt werden.", NO_LOCALE: "In dieser Sprache gibt es ihn nicht.",
    },
    kinds: { SCREEN: "Bildschirm", WEARABLE: "Uhr", VOICE: "Stimme", SIGNAGE: "Anzeige", MESSAGE: "Nachricht", CHAT: "Chat", OFFLINE: "offline" },
    fields: { headline: "Überschrift", summary: "Zusammenfassung", body: "Text", callsToAction: "Aufforderungen", media: "Medien", speech: "Gesprochenes", glance: "Blick", "glance.title": "Blick: Titel", "glance.text": "Blick: Text" },
  },
});
