using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dunning.Tests;

/// <summary>Checks a property over values that are made from plain numbers and arrays, so that they shrink.</summary>
/// <remarks>
/// DUNNING_SEED gives the samples: tests/run sets it to the hash of the tracked tree, so that each change meets new
/// ones and each failure comes again. Without it they are always the same.
/// </remarks>
internal static class ForAll
{
    private static readonly (ulong Seed, ulong Gamma) Start =
        StartOf(Environment.GetEnvironmentVariable("DUNNING_SEED"));

    // DUNNING_SAMPLES=10 takes ten times as many, for a long run.
    /// <summary>How many times as many samples are taken.</summary>
    public static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("DUNNING_SAMPLES"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>Checks a property; a failure prints the least plain value and three numbers to replay.</summary>
    public static void Check<TPlain, T>(Func<TPlain, T> make, Action<T> holds, int count = 500, string? replay = null)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count * Times).WithQuietOnSuccess(true)
            .WithArbitrary([typeof(WholeNumbers)]);
        if (replay?.Split(',') is [var seed, var gamma, var size])
        {
            config = config.WithReplay(Number(seed), Number(gamma), (int)Number(size));
        }
        else
        {
            config = config.WithReplay(Start.Seed, Start.Gamma);
        }

        FsCheck.Check.One(config, Prop.ForAll<TPlain>(plain => holds(make(plain))));
    }

    /// <summary>Numbers for a walk that is not made of single samples: from the same seed, and by its name.</summary>
    public static Random Numbers(string name) => new(unchecked((int)StartOf(
        $"{Environment.GetEnvironmentVariable("DUNNING_SEED")} {name}").Seed));

    // A generator walks by an odd number.
    private static (ulong Seed, ulong Gamma) StartOf(string? text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text ?? ""));
        return (
            BinaryPrimitives.ReadUInt64LittleEndian(hash),
            BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(8)) | 1);
    }

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>
    /// Whole numbers of which half are small and half any: by itself FsCheck makes none beyond a hundred, so that dates
    /// lay close together and bits that choose options chose none. Those of <see cref="Generated.Dice"/> stay as they
    /// are.
    /// </summary>
    private static class WholeNumbers
    {
        private static readonly Gen<int> Any = Gen.Choose(int.MinValue, int.MaxValue);

        public static Arbitrary<uint> UInt32() => Or(Any.Select(number => unchecked((uint)number)));

        public static Arbitrary<ushort> UInt16() => Or(Any.Select(number => unchecked((ushort)number)));

        public static Arbitrary<short> Int16() => Or(Any.Select(number => unchecked((short)number)));

        // As many of each length.
        public static Arbitrary<long> Int64() => Or(
            from upper in Any
            from lower in Any
            from less in Gen.Choose(0, 62)
            select (((long)upper << 32) | (uint)lower) >> less);

        private static Arbitrary<T> Or<T>(Gen<T> any) => Arb.From(
            Gen.OneOf(ArbMap.Default.GeneratorFor<T>(), any), ArbMap.Default.ArbFor<T>().Shrinker);
    }
}
