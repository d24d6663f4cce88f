using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace ContentJourney.Admin.Wording;

/// <summary>The words of the pages: English as they stand there, German from the resources of this folder, one file a feature (<c>Content.de.resx</c>).</summary>
public sealed class Words : IStringLocalizer
{
    private static readonly CultureInfo _germanCulture = CultureInfo.GetCultureInfo("de");
    private static readonly FrozenDictionary<string, string> _german = Read(typeof(Words).Assembly.GetSatelliteAssembly(_germanCulture));

    /// <summary>Gets the languages of the admin.</summary>
    public static IReadOnlyList<CultureInfo> Languages { get; } = [CultureInfo.GetCultureInfo("en"), _germanCulture];

    /// <inheritdoc/>
    public LocalizedString this[string name] => Find(name) is { } found ? new(name, found) : new(name, name, resourceNotFound: IsGerman);

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, Find(name) ?? name, arguments));

    private static bool IsGerman => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _german.Select(pair => new LocalizedString(pair.Key, pair.Value));

    private static string? Find(string name) => IsGerman ? _german.GetValueOrDefault(name) : null;

    private static FrozenDictionary<string, string> Read(Assembly satellite) => satellite.GetManifestResourceNames()
        .Where(name => name.StartsWith(typeof(Words).Namespace!, StringComparison.Ordinal))
        .SelectMany(name => Entries(satellite, name))
        .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static List<KeyValuePair<string, string>> Entries(Assembly satellite, string name)
    {
        using var reader = new ResourceReader(satellite.GetManifestResourceStream(name)!);
        return [.. reader.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!))];
    }
}
