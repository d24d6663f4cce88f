using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms.Channels;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Channels;

/// <summary>A channel: what it shows, in which form, and how much of it.</summary>
internal sealed class EditModel(LiveDesk live, DefinitionEditing editing) : DefinitionEditor<Channel>(new ChannelForm(), live, editing)
{
    /// <inheritdoc/>
    public override string Title => IsNew ? W["New channel"] : Stored?.Name ?? Key;

    /// <inheritdoc/>
    public override string Address => "/admin/channels";

    /// <inheritdoc/>
    public override ValueList<Use> Uses => Desk.Uses.Of(Usable.Channel, Key);

    /// <inheritdoc/>
    public override bool IsReset => BuiltIn is not null;

    /// <inheritdoc/>
    public override bool IsRemovable => Stored is not null && Stored != BuiltIn;

    /// <summary>Gets the channel as it was built in; null when it is the site's own.</summary>
    public Channel? BuiltIn => BuiltInChannels.All.FirstOrDefault(channel => channel.Key == Key);

    /// <inheritdoc/>
    protected override Noun? Noun => ContentJourney.Publishing.Noun.Channel;

    /// <inheritdoc/>
    protected override Channel Begun => new() { Key = Key, Name = "", Kind = ChannelKind.Screen, Form = TextForm.Html, Wants = [MessageFields.Headline, MessageFields.Summary] };
}
