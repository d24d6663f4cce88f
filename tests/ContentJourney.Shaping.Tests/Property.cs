using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ContentJourney.Shaping.Tests;

/// <summary>Checks properties with the same cases on every run.</summary>
internal static class Property
{
    private static readonly Config _config = Config.QuickThrowOnFailure
        .WithMaxTest(200)
        .WithEndSize(30)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(2026, 1), FSharpOption<int>.None)));

    public static void Holds<T>(Gen<T> cases, Action<T> check) =>
        Prop.ForAll(Arb.From(cases), check).Check(_config);
}
