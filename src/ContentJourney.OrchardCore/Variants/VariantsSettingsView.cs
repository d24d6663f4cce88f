using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>How content items of a type become items, as editors of types choose it.</summary>
public sealed class VariantsSettingsView : ShapeViewModel
{
    /// <summary>Gets or sets the type's key in the delivery API.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets what feeds the headline.</summary>
    public string? Headline { get; set; }

    /// <summary>Gets or sets what feeds the summary.</summary>
    public string? Summary { get; set; }

    /// <summary>Gets or sets what feeds the body.</summary>
    public string? Body { get; set; }

    /// <summary>Gets or sets what feeds the pictures.</summary>
    public string? Media { get; set; }

    /// <summary>Gets or sets what feeds the first call to action.</summary>
    public string? CallToAction { get; set; }

    /// <summary>Gets or sets the key that the type has while nobody gives it one.</summary>
    [BindNever]
    public string SuggestedKey { get; set; } = "";

    /// <summary>Gets or sets the parts and fields that hold a text.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Texts { get; set; } = [];

    /// <summary>Gets or sets the fields that hold pictures.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Pictures { get; set; } = [];

    /// <summary>Gets or sets the fields that hold a link.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Links { get; set; } = [];
}
