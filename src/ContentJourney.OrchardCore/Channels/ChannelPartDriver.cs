using ContentJourney.Channels;
using ContentJourney.Editing;
using ContentJourney.Forms.Channels;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Channels;

/// <summary>Edits channels. A built-in one is changed by a content item of its key, which begins as the channel is.</summary>
internal sealed class ChannelPartDriver(DefinitionDesk definitions, IHttpContextAccessor http) : DefinitionDriver<ChannelPart, Channel>(Sort, definitions, http)
{
    /// <summary>Names in an address the channel that a new content item is to change.</summary>
    public const string ChangeOf = "changeOf";

    /// <summary>Channels as content items hold them.</summary>
    public static DefinitionSort<ChannelPart, Channel> Sort { get; } = new(
        new ChannelForm(),
        Usable.Channel,
        Noun.Channel,
        part => part.Channel,
        (part, channel) => part.Channel = channel,
        channel => channel.Key,
        (channel, name) => channel with { Name = name });

    public override IDisplayResult? Display(ChannelPart part, BuildPartDisplayContext context) => part.Channel is { } channel
        ? View("ChannelPart", channel).Location("Detail", "Content:5").Location("DetailAdmin", "Content:5").Location("SummaryAdmin", "Content:5")
        : null;

    protected override Channel Begun(Desk desk) => Sort.Form.Find(desk.Live.Definitions, Http.Request.Query[ChangeOf].ToString())
        ?? new() { Key = "", Name = "", Kind = ChannelKind.Screen, Form = TextForm.Html, Wants = [MessageFields.Headline, MessageFields.Summary] };
}
