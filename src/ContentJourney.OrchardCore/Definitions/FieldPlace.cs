using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>The row that fields stand in; rows may lie in rows.</summary>
/// <param name="Names">What the names of its fields begin with, e.g. <c>phases.0.</c></param>
/// <param name="Path">What the places of its problems begin with, e.g. <c>phases.awareness.</c></param>
internal sealed record FieldPlace(string Names, string Path)
{
    /// <summary>In no row.</summary>
    public static FieldPlace Outermost { get; } = new("", "");

    /// <summary>The row that a tag stands in.</summary>
    public static FieldPlace Of(TagHelperContext context) => context.Items.TryGetValue(typeof(FieldPlace), out var place) ? (FieldPlace)place : Outermost;

    /// <summary>Has the tags within a tag stand in this row.</summary>
    public void Put(TagHelperContext context) => context.Items[typeof(FieldPlace)] = this;
}
