using System.Diagnostics;
using System.Text;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Debtors.Json;

/// <summary>Whatever bytes come in, a snapshot or problems come out, in bounded time; never an exception.</summary>
public class HostileBytesTests
{
    private static readonly byte[][] Seeds =
        [.. Samples.All.Concat(Snapshots.Many(20)).Select(snapshot => SnapshotJson.ToBytes(snapshot).ToArray())];

    // What is put in place of a piece of a good document.
    private static readonly string[] Pieces =
    [
        "", "null", "{}", "[]", "[[]]", "true", "0", "-1", "1e999", "0.00000000000000000000000000000000001", "\"\"",
        "\"\\u0000\"", "\"\\ud800\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"XXX\"", "99999999999999999999999999999999",
        "\"79228162514264337593543950335\"", "9223372036854775807", "{\"name\":\"email\",\"kind\":\"letter\"}", ",",
        "\"", "{", "\uFEFF", "\"none\"", "\"UTC+99\"",
    ];

    [Fact]
    public void Every_truncation_is_refused() => Array.ForEach(Seeds[..3], seed =>
    {
        for (var length = 0; length < seed.Length; length++)
        {
            SnapshotJson.Read(seed.AsSpan(0, length)).Problems.Count.ShouldBe(1);
        }
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changed_bytes_never_throw(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = (byte[])Seeds[random.Next(Seeds.Length)].Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ReadAndWrite(bytes);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Changed_values_never_throw(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var tokens = Tokens(Encoding.ASCII.GetString(Seeds[random.Next(Seeds.Length)]));
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                tokens[random.Next(tokens.Count)] = Pieces[random.Next(Pieces.Length)];
            }

            ReadAndWrite(Encoding.UTF8.GetBytes(string.Concat(tokens)));
        }
    }

    [Fact]
    public void Plain_noise_never_throws()
    {
        var random = new Random(6);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(100)];
            random.NextBytes(bytes);
            ReadAndWrite(bytes);
        }
    }

    [Fact]
    public void Twenty_thousand_bad_rows_are_named_in_bounded_time()
    {
        var row = "{\"id\":\"R\",\"amount\":\"x\",\"dueOn\":\"2026-02-31\",\"knd\":1,\"kind\":\"invoise\"}";
        var rows = string.Join(',', Enumerable.Repeat(row, 20_000));
        var json = $$"""{"debtor":"D-1","receivables":[{{rows}}]}""";
        var watch = Stopwatch.StartNew();

        var problems = SnapshotJson.Read(Encoding.UTF8.GetBytes(json)).Problems;

        problems.Count.ShouldBe(60_000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    // Whatever could be read can be written, and is then read as the same.
    private static void ReadAndWrite(byte[] bytes)
    {
        if (SnapshotJson.Read(bytes).TryGet(out var snapshot))
        {
            var written = SnapshotJson.ToBytes(snapshot).ToArray();
            SnapshotJson.ToBytes(SnapshotJson.Read(written).Value).ToArray().ShouldBe(written);
        }
    }

    private static List<string> Tokens(string json)
    {
        List<string> tokens = [""];
        foreach (var c in json)
        {
            if (c is '{' or '}' or '[' or ']' or ',' or ':')
            {
                tokens.AddRange([$"{c}", ""]);
            }
            else
            {
                tokens[^1] += c;
            }
        }

        return tokens;
    }
}
