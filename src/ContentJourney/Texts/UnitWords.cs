namespace ContentJourney.Texts;

/// <summary>What a voice says for the symbol of a unit.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, (string German, string Germans, string English, string Englishes)> _words = new(StringComparer.Ordinal)
    {
        ["bar"] = ("Bar", "Bar", "bar", "bar"),
        ["Pa"] = ("Pascal", "Pascal", "pascal", "pascals"),
        ["W"] = ("Watt", "Watt", "watt", "watts"),
        ["kW"] = ("Kilowatt", "Kilowatt", "kilowatt", "kilowatts"),
        ["kWp"] = ("Kilowatt Peak", "Kilowatt Peak", "kilowatt peak", "kilowatts peak"),
        ["Wh"] = ("Wattstunde", "Wattstunden", "watt hour", "watt hours"),
        ["kWh"] = ("Kilowattstunde", "Kilowattstunden", "kilowatt hour", "kilowatt hours"),
        ["V"] = ("Volt", "Volt", "volt", "volts"),
        ["A"] = ("Ampere", "Ampere", "ampere", "amperes"),
        ["mAh"] = ("Milliamperestunde", "Milliamperestunden", "milliamp hour", "milliamp hours"),
        ["Hz"] = ("Hertz", "Hertz", "hertz", "hertz"),
        ["MHz"] = ("Megahertz", "Megahertz", "megahertz", "megahertz"),
        ["GHz"] = ("Gigahertz", "Gigahertz", "gigahertz", "gigahertz"),
        ["dB"] = ("Dezibel", "Dezibel", "decibel", "decibels"),
        ["°C"] = ("Grad Celsius", "Grad Celsius", "degree Celsius", "degrees Celsius"),
        ["°F"] = ("Grad Fahrenheit", "Grad Fahrenheit", "degree Fahrenheit", "degrees Fahrenheit"),
        ["°"] = ("Grad", "Grad", "degree", "degrees"),
        ["mm"] = ("Millimeter", "Millimeter", "millimeter", "millimeters"),
        ["cm"] = ("Zentimeter", "Zentimeter", "centimeter", "centimeters"),
        ["m"] = ("Meter", "Meter", "meter", "meters"),
        ["km"] = ("Kilometer", "Kilometer", "kilometer", "kilometers"),
        ["km/h"] = ("Kilometer pro Stunde", "Kilometer pro Stunde", "kilometer per hour", "kilometers per hour"),
        ["m²"] = ("Quadratmeter", "Quadratmeter", "square meter", "square meters"),
        ["m³"] = ("Kubikmeter", "Kubikmeter", "cubic meter", "cubic meters"),
        ["ml"] = ("Milliliter", "Milliliter", "milliliter", "milliliters"),
        ["cl"] = ("Zentiliter", "Zentiliter", "centiliter", "centiliters"),
        ["l"] = ("Liter", "Liter", "liter", "liters"),
        ["L"] = ("Liter", "Liter", "liter", "liters"),
        ["mg"] = ("Milligramm", "Milligramm", "milligram", "milligrams"),
        ["g"] = ("Gramm", "Gramm", "gram", "grams"),
        ["kg"] = ("Kilogramm", "Kilogramm", "kilogram", "kilograms"),
        ["t"] = ("Tonne", "Tonnen", "ton", "tons"),
        ["ms"] = ("Millisekunde", "Millisekunden", "millisecond", "milliseconds"),
        ["s"] = ("Sekunde", "Sekunden", "second", "seconds"),
        ["min"] = ("Minute", "Minuten", "minute", "minutes"),
        ["h"] = ("Stunde", "Stunden", "hour", "hours"),
        ["d"] = ("Tag", "Tage", "day", "days"),
        ["kB"] = ("Kilobyte", "Kilobyte", "kilobyte", "kilobytes"),
        ["MB"] = ("Megabyte", "Megabyte", "megabyte", "megabytes"),
        ["GB"] = ("Gigabyte", "Gigabyte", "gigabyte", "gigabytes"),
        ["TB"] = ("Terabyte", "Terabyte", "terabyte", "terabytes"),
    };

    /// <summary>The unit's name for so many, or the unit itself where it is a word or unknown.</summary>
    public static string Of(string unit, decimal amount, FactStyle style) =>
        _words.TryGetValue(unit, out var word)
            ? amount == 1 ? style.Word(word.German, word.English, unit) : style.Word(word.Germans, word.Englishes, unit)
            : unit;

    /// <summary>The words a voice needs for a symbol in a running text; null when it is none.</summary>
    public static string? InText(string token, string language) =>
        token.Length > 1 && _words.TryGetValue(token, out var word) ? language == "de" ? word.Germans : word.Englishes : null;
}
