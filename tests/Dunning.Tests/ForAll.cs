using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dunning.Tests;

/// <summary>Checks a property over values that are made from plain numbers and arrays, so that they shrink.</summary>
internal static class ForAll
{
    /// <summary>Checks a property; a failure prints the least plain value that breaks it, and three numbers to replay.</summary>
    public static void Check<TPlain, T>(Func<TPlain, T> make, Action<T> holds, int count = 500, string? replay = null)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true);
        if (replay?.Split(',') is [var seed, var gamma, var size])
        {
            config = config.WithReplay(Number(seed), Number(gamma), (int)Number(size));
        }

        FsCheck.Check.One(config, Prop.ForAll<TPlain>(plain => holds(make(plain))));
    }

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
