import { words } from "../shared/words.ts";

export const texts = words({
  en: {
    map: (name: string, persona: string) => `${name}, journey of ${persona}`,
    touchpoints: "Touchpoints", actions: "Does", thoughts: "Thinks", emotion: "Feels", painPoints: "Pain points", opportunities: "Opportunities", owner: "Owner",
    contents: "Content", leadsTo: "Leads to", name: "Name", channel: "Channel", stage: "Stage",
    feelings: ["frustrated", "annoyed", "indifferent", "pleased", "delighted"], unasked: "nobody has asked", lines: "one a line",
    edit: (name: string) => `Edit “${name}”`, added: "New touchpoint", add: (stage: string) => `Add a touchpoint to ${stage}`, addShort: "Add", back: (name: string) => `Move “${name}” back`, on: (name: string) => `Move “${name}” on`,
    remove: "Remove", cancel: "Cancel", apply: "Apply", removed: (name: string) => `“${name}” is removed.`, moved: (name: string, stage: string) => `“${name}” is in ${stage} now.`, undo: "Undo", undone: "Undone.",
    gap: "Nothing serves this", create: "Write content", svg: "Export as SVG", png: "Export as PNG", failed: "The picture could not be made.",
    keys: "Enter edits a touchpoint, Alt with the left or right arrow moves it, the arrows up and down on a point of the curve change the feeling.", addContent: "Add content by its key",
  },
  de: {
    map: (name: string, persona: string) => `${name}, Reise von ${persona}`,
    touchpoints: "Kontakt\u00adpunkte", actions: "Tut", thoughts: "Denkt", emotion: "Fühlt", painPoints: "Ärgernisse", opportunities: "Chancen", owner: "Zuständig",
    contents: "Inhalte", leadsTo: "Führt zu", name: "Name", channel: "Kanal", stage: "Phase",
    feelings: ["frustriert", "verärgert", "gleichgültig", "erfreut", "begeistert"], unasked: "niemand hat gefragt", lines: "je Zeile eins",
    edit: (name: string) => `„${name}“ bearbeiten`, added: "Neuer Kontaktpunkt", add: (stage: string) => `Kontaktpunkt in ${stage} hinzufügen`, addShort: "Neu", back: (name: string) => `„${name}“ nach vorn`, on: (name: string) => `„${name}“ nach hinten`,
    remove: "Entfernen", cancel: "Abbrechen", apply: "Übernehmen", removed: (name: string) => `„${name}“ ist entfernt.`, moved: (name: string, stage: string) => `„${name}“ steht jetzt in ${stage}.`, undo: "Rückgängig", undone: "Rückgängig gemacht.",
    gap: "Nichts bedient dies", create: "Inhalt schreiben", svg: "Als SVG speichern", png: "Als PNG speichern", failed: "Das Bild konnte nicht gemacht werden.",
    keys: "Eingabe bearbeitet einen Kontaktpunkt, Alt mit Pfeil links oder rechts verschiebt ihn, Pfeil auf und ab auf einem Punkt der Kurve ändert das Gefühl.", addContent: "Inhalt nach Schlüssel hinzufügen",
  },
});

/** A feeling in words. */
export const feeling = (emotion: number | null): string => (emotion === null ? texts().unasked : texts().feelings[emotion + 2] ?? "");
