using ContentJourney.Forms.Journeys;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Where things are in the tenant's admin, as seen from the page that is asked for.</summary>
public sealed class AdminAddresses(IHttpContextAccessor http, IOptions<AdminOptions> options)
{
    private string Root => http.HttpContext!.Request.PathBase;

    private string Admin => $"{Root}/{options.Value.AdminUrlPrefix.Trim('/')}";

    /// <summary>The editor of a content item.</summary>
    /// <param name="id">The content item's id.</param>
    /// <param name="isLeft">Whether nobody comes back to where the reader is.</param>
    public string Editor(string id, bool isLeft = false) => $"{Admin}/Contents/ContentItems/{id}/Edit{(isLeft ? "" : $"?returnUrl={Uri.EscapeDataString(Here)}")}";

    /// <summary>The editor of a new content item.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="query">What it is to begin with, as a query without a question mark; null for nothing.</param>
    public string New(string type, string? query = null) => $"{Admin}/Contents/ContentTypes/{type}/Create?returnUrl={Uri.EscapeDataString(Here)}{(query is null ? "" : $"&{query}")}";

    /// <summary>The list of all content items of a type.</summary>
    public string All(string type) => $"{Admin}/Contents/ContentItems/{type}";

    /// <summary>One of our own pages, e.g. <c>Personas</c>.</summary>
    public string Page(string name) => $"{Admin}/ContentJourney/{name}";

    /// <summary>Where the editor of an item is found by the item's key.</summary>
    public string Item(string key) => Page($"Items/{Uri.EscapeDataString(key)}");

    /// <summary>The picture of a journey that a content item defines.</summary>
    public string Picture(string id) => Page($"Journeys/{id}/picture.svg");

    /// <summary>A file of the site, by its path.</summary>
    public string File(string path) => $"{Root}/{path}";

    /// <summary>Gets where the reader is, to come back to.</summary>
    private string Here => $"{Root}{http.HttpContext!.Request.Path}{http.HttpContext.Request.QueryString}";

    /// <summary>What a journey's map shows of the admin.</summary>
    public MapHost Map(DefinitionNames names) => new(names.Of, Item, File);
}
