using ContentJourney.OrchardCore.Channels;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>The part for channels in Orchard's API.</summary>
public sealed class ChannelGraphType : ObjectGraphType<ChannelPart>
{
    /// <summary>Describes the part.</summary>
    public ChannelGraphType(IStringLocalizer<ChannelGraphType> S)
    {
        (Name, Description) = (nameof(ChannelPart), S["A way to reach people: what it shows, in which form and how much of it."]);
        this.Text("key", S["The channel's key."], part => part.Channel?.Key);
        this.Text("kind", S["The kind of channel."], part => part.Channel?.Kind.ToString());
        this.Text("fallback", S["The key of the channel whose wordings serve this one too."], part => part.Channel?.Fallback);
        this.Text("form", S["The form texts come in."], part => part.Channel?.Form.ToString());
        this.Texts("wants", S["The fields it wants."], part => part.Channel?.Wants);
    }
}
