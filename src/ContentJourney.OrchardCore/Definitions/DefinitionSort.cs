using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Publishing;
using OrchardCore.ContentManagement;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>One of the sorts of definitions that content items hold: how it lies in its part, and what its form is.</summary>
/// <typeparam name="TPart">The part.</typeparam>
/// <typeparam name="T">The definition.</typeparam>
/// <param name="Form">Its form.</param>
/// <param name="What">What it is for those that use it; null when nothing does.</param>
/// <param name="Noun">What sort of thing it is.</param>
/// <param name="Get">Reads the part.</param>
/// <param name="Set">Writes the part.</param>
/// <param name="KeyOf">Its key.</param>
/// <param name="Named">The same under another name.</param>
public sealed record DefinitionSort<TPart, T>(
    DefinitionForm<T> Form,
    Usable? What,
    Noun Noun,
    Func<TPart, T?> Get,
    Action<TPart, T> Set,
    Func<T, string> KeyOf,
    Func<T, string, T> Named)
    where TPart : ContentPart
    where T : class;
