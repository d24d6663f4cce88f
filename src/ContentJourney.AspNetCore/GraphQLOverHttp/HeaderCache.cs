using System.Collections.Concurrent;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Remembers what the few values mean that clients send in a header, so that each is parsed once. Bounded, since anyone can send others.</summary>
/// <typeparam name="TMeaning">What a value means.</typeparam>
internal sealed class HeaderCache<TMeaning>(Func<string, TMeaning> parse)
{
    private const int MaxValues = 100;
    private const int MaxLength = 500;

    private readonly ConcurrentDictionary<string, TMeaning> _meanings = new(StringComparer.Ordinal);

    /// <summary>Gets how many values are remembered.</summary>
    public int Count => _meanings.Count;

    public TMeaning Read(string value)
    {
        if (_meanings.TryGetValue(value, out var meaning))
        {
            return meaning;
        }

        meaning = parse(value);
        if (value.Length <= MaxLength)
        {
            Keep(value, meaning);
        }

        return meaning;
    }

    // Starting anew keeps one who sends ever other values from shutting out the usual ones.
    private void Keep(string value, TMeaning meaning)
    {
        if (_meanings.Count >= MaxValues)
        {
            _meanings.Clear();
        }

        _meanings.TryAdd(value, meaning);
    }
}
