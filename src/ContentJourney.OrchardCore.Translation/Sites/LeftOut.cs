using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>Something that is published and yet not delivered, as something is wrong with it.</summary>
/// <param name="Ids">The content items.</param>
/// <param name="Name">What lists of content call it.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record LeftOut(ValueList<string> Ids, string Name, ValueList<Problem> Problems);
