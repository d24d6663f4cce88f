using System.Text.Json.Nodes;
using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>What one content item is to hold.</summary>
/// <param name="Locale">Its language.</param>
/// <param name="DisplayText">What lists of content call it.</param>
/// <param name="Parts">Its parts; what they do not name stays as it is.</param>
public sealed record WrittenItem(Locale Locale, string DisplayText, JsonObject Parts);
