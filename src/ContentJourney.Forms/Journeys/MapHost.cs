using ContentJourney.Coverage;

namespace ContentJourney.Forms.Journeys;

/// <summary>What a map shows that only its host knows.</summary>
/// <param name="Serving">How visitors are served, in words of the reader's language.</param>
/// <param name="AddressOf">Where the editor of an item is, by the item's key.</param>
/// <param name="AddressOfFile">Where a file of the site is, by its path, e.g. <c>media/max.svg</c>.</param>
public sealed record MapHost(Func<ServingState, string> Serving, Func<string, string> AddressOf, Func<string, string> AddressOfFile);
