using System.Text.Json.Nodes;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>What a content item that defines something is to hold.</summary>
/// <param name="Type">Our content type.</param>
/// <param name="Key">The key of what it defines.</param>
/// <param name="DisplayText">Its name.</param>
/// <param name="Parts">Its part.</param>
public sealed record WrittenDefinition(string Type, string Key, string DisplayText, JsonObject Parts);
