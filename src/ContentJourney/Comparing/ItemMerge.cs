using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Comparing;

/// <summary>Brings the changes together that two people made to the same version of an item.</summary>
/// <param name="Mine">Parts that only I changed.</param>
/// <param name="Theirs">Parts that only they changed.</param>
/// <param name="Same">Parts that both changed to the same.</param>
/// <param name="Conflicts">Parts that both changed to say different things, or that one took out of a variant the other changed.</param>
public sealed record ItemMerge(ValueList<PartDifference> Mine, ValueList<PartDifference> Theirs, ValueList<PartDifference> Same, ValueList<PartConflict> Conflicts)
{
    private static readonly Dictionary<string, Side> _nothing = new(StringComparer.Ordinal);

    /// <summary>Sorts the parts by who changed them.</summary>
    /// <param name="origin">The version both began from.</param>
    /// <param name="mine">The item as I would save it.</param>
    /// <param name="theirs">The item as it was saved meanwhile.</param>
    public static ItemMerge Between(Item origin, Item mine, Item theirs)
    {
        var parts = ItemParts.Of(origin, theirs, mine).Select(part => (Part: part, Whose: Whose(part, origin, mine, theirs))).ToArray();
        return new ItemMerge(
            Differences(mine, Change.Mine),
            Differences(theirs, Change.Theirs),
            Differences(mine, Change.Same),
            parts.Where(part => part.Whose == Change.Both).Select(part => new PartConflict(part.Part.Path, Text(part.Part, origin), Text(part.Part, mine), Text(part.Part, theirs))).ToValueList());

        ValueList<PartDifference> Differences(Item side, Change whose) =>
            parts.Where(part => part.Whose == whose).Select(part => ItemDifference.Between(part.Part, origin, side)).OfType<PartDifference>().ToValueList();
    }

    /// <summary>The item with the changes of both. Problem <c>item.merge.undecided</c>, at its path, for each conflict that is not decided.</summary>
    /// <param name="origin">As above.</param>
    /// <param name="mine">As above.</param>
    /// <param name="theirs">As above.</param>
    /// <param name="choices">Whose change counts, by the path of each conflict.</param>
    public static Outcome<Item> Merge(Item origin, Item mine, Item theirs, IReadOnlyDictionary<string, Side>? choices = null)
    {
        choices ??= _nothing;
        var merged = theirs;
        var problems = new List<Problem>();
        foreach (var part in ItemParts.Of(origin, theirs, mine))
        {
            var whose = Whose(part, origin, mine, theirs);
            if (whose == Change.Both && !choices.ContainsKey(part.Path))
            {
                problems.Add(new Problem("item.merge.undecided", "Both changed this; say whose change counts.", part.Path));
            }
            else if (whose == Change.Mine || (whose == Change.Both && choices[part.Path] == Side.Mine))
            {
                merged = part.Write(merged, part.Read(mine));
            }
        }

        return Outcome.When(problems, () => merged);
    }

    private static Change Whose(ItemPart part, Item origin, Item mine, Item theirs)
    {
        if (part.Within is { } name && name.In(origin) is not null && (name.In(mine) is null || name.In(theirs) is null))
        {
            return WhoseRemoval(name, origin, mine, theirs) is var removal and not Change.Both ? removal : Change.None;
        }

        var (old, my, their) = (part.Read(origin), part.Read(mine), part.Read(theirs));
        var (changed, otherwise) = (!Equals(old, my), !Equals(old, their));
        return old is WholeVariant whole && (changed || otherwise) ? WhoseRemoval(VariantName.Of(whole.Variant), origin, mine, theirs)
            : changed && otherwise ? (Equals(my, their) ? Change.Same : Change.Both)
            : changed ? Change.Mine
            : otherwise ? Change.Theirs
            : Change.None;
    }

    // A variant that one side took out and the other changed is a conflict as a whole; what is in it follows that decision.
    private static Change WhoseRemoval(VariantName name, Item origin, Item mine, Item theirs) => (name.In(mine), name.In(theirs)) switch
    {
        (null, null) => Change.Same,
        (null, var their) => their == name.In(origin) ? Change.Mine : Change.Both,
        (var my, _) => my == name.In(origin) ? Change.Theirs : Change.Both,
    };

    private static ProblemText? Text(ItemPart part, Item item) => PartText.Of(part.Read(item));

    private enum Change
    {
        None,
        Mine,
        Theirs,
        Same,
        Both,
    }
}
