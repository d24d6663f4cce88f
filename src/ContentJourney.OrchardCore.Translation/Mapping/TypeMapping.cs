using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Mapping;

/// <summary>How content items of one type become items.</summary>
/// <param name="Type">Orchard's technical name of the type, e.g. <c>Article</c>.</param>
/// <param name="Key">The key of the content type in the delivery API, e.g. <c>article</c>.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Sources">What feeds the base of a message.</param>
/// <param name="Fields">The fields of the type's own.</param>
public sealed record TypeMapping(string Type, string Key, string Name, MessageSources Sources, ValueList<OwnField> Fields)
{
    /// <summary>Gets the type as the domain has it.</summary>
    public ContentType ContentType => new(Key, Name, Fields.Select(own => own.Definition).ToValueList());
}
