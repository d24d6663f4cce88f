using ContentJourney.Collections;
using ContentJourney.Fitting;
using ContentJourney.Publishing;

namespace ContentJourney.Delivery.Caching;

/// <summary>
/// What an answer turned out to depend on, beside the published site, the document and the variables: filled while fields are
/// resolved. Of a context only seed, attributes and moment are told apart here, since they have ever so many values.
/// </summary>
public sealed class AnswerInputs
{

    /// <summary>Gets whether a context's seed matters.</summary>
    public bool Seed { get; private set; }

    /// <summary>Gets the names of a context's attributes that matter, in ordinal order.</summary>
    public ValueList<string> Attributes { get; private set; } = [];

    /// <summary>Gets the moment from which on the answer may be another one; <see cref="DateTimeOffset.MaxValue"/> when time does not matter.</summary>
    public DateTimeOffset ValidUntil { get; private set; } = DateTimeOffset.MaxValue;

    /// <summary>Gets whether the answer is for the caller alone: it depends on what the key allows, or on a moment other than now.</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>What this or another answer depends on; as long valid as both.</summary>
    public AnswerInputs And(AnswerInputs other)
    {
        var both = new AnswerInputs { Seed = Seed || other.Seed, IsPrivate = IsPrivate || other.IsPrivate };
        both.AddAttributes(Attributes);
        both.AddAttributes(other.Attributes);
        both.AddTurn(ValidUntil);
        both.AddTurn(other.ValidUntil);
        return both;
    }

    internal void AddScope() => IsPrivate = true;

    /// <summary>Adds what an item's delivery depends on.</summary>
    internal void Add(PublishedItem item, DeliveredContent? delivered, DateTimeOffset now)
    {
        AddTurn(item.Item.Schedule?.TurnAfter(now));
        if (delivered?.Selection.Wording.Inputs is not { } inputs)
        {
            return;
        }

        Seed |= inputs.Seed;
        AddAttributes(inputs.Attributes);
        foreach (var schedule in inputs.Schedules)
        {
            AddTurn(schedule.TurnAfter(now));
        }
    }

    /// <summary>Adds what any list of a site may depend on.</summary>
    internal void AddLists(PublishedSite site, DateTimeOffset now)
    {
        Seed |= site.Experiments.Count > 0;
        AddAttributes(site.ListAttributes);
        AddTurn(site.TurnAfter(now));
    }

    // Most answers depend on the attributes of one item, or of the site's lists, whose names are in order already.
    private void AddAttributes(ValueList<string> names) => Attributes =
        Holds(names) ? Attributes
        : Attributes.Count == 0 ? names
        : Attributes.Union(names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    private bool Holds(ValueList<string> names)
    {
        if (ReferenceEquals(names, Attributes))
        {
            return true;
        }

        foreach (var name in names)
        {
            if (!Attributes.AsSpan().Contains(name))
            {
                return false;
            }
        }

        return true;
    }

    private void AddTurn(DateTimeOffset? turn) => ValidUntil = turn < ValidUntil ? turn.Value : ValidUntil;
}
