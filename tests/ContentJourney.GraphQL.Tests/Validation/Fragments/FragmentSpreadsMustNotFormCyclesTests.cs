namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentSpreadsMustNotFormCyclesTests : ValidationHarness
{
    [Fact]
    public void A_fragment_spread_twice_is_no_cycle() => Valid(
        """
        { dog { ...A ...B } }
        fragment A on Dog { ...B mother { ...B } }
        fragment B on Dog { name }
        """);

    [Fact]
    public void A_fragment_within_itself_is_one() => Invalid(
        """
        { dog { ...A } }
        fragment A on Dog { mother { ...A } }
        """,
        Error(2, 30, """Cannot spread fragment "A" within itself."""));

    [Fact]
    public void A_longer_cycle_names_its_way() => Invalid(
        """
        { dog { ...A } }
        fragment A on Dog { ...B }
        fragment B on Dog { mother { ...C } }
        fragment C on Dog { ...A name }
        """,
        Error([(2, 21), (3, 30), (4, 21)], """Cannot spread fragment "A" within itself via "B", "C"."""));

    [Fact]
    public void Cycles_in_several_fragments_are_all_found() => Invalid(
        """
        { dog { ...A ...B } }
        fragment A on Dog { ...A ...B }
        fragment B on Dog { ...A ...B }
        """,
        Error(2, 21, """Cannot spread fragment "A" within itself."""),
        Error([(2, 26), (3, 21)], """Cannot spread fragment "A" within itself via "B"."""),
        Error(3, 26, """Cannot spread fragment "B" within itself."""));

    [Fact]
    public void A_cycle_through_inline_fragments_is_one() => Invalid(
        """
        { dog { ...A } }
        fragment A on Dog { ... on Pet { ... { ...B } } }
        fragment B on Pet { ... on Dog { friends { ...A } } }
        """,
        Error([(2, 40), (3, 44)], """Cannot spread fragment "A" within itself via "B"."""));
}
