namespace ContentJourney.Editing;

/// <summary>A filter of the content list that somebody keeps for again.</summary>
/// <param name="Author">The account's name; each sees their own.</param>
/// <param name="Name">The filter's name, unique for the account.</param>
/// <param name="Query">The list's query string, without <c>?</c>.</param>
public sealed record SavedFilter(string Author, string Name, string Query);
