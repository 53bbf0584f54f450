using System.Text;

namespace Dunning.Fuzz;

/// <summary>Makes inputs: a third by grammar, a third of good files with parts exchanged, a third by bytes.</summary>
internal static class Inputs
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1e999", "-0.0", "9223372036854775808", "0.1", "\"\"", "\"unknown\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"ü [/] [ACME]\"", "\"10d eom\"", "\"-99999999999m\"", "\"200%\"",
        "\"1234.567\"",
        "\"2026-02-30\"", "\"9999-12-31\"", "[]", "{}", "[[]]", "{\"\":{}}", "\"DUN1301\"", "{\"EUR\":\"15.00\"}",
    ];

    public static (Target Target, byte[] Input) Make(string seed, int index)
    {
        var chance = new Chance(seed, index);
        var target = Target.All[index % Target.All.Count];
        return (target, chance.Below(3) switch
        {
            0 => Encoding.UTF8.GetBytes(Grammar(target, chance)),
            1 => Exchanged(target, chance),
            _ => Bytes([.. chance.Of(target.Seeds)], chance),
        });
    }

    // Objects and lists with the words of good files in all wrong places; sometimes very deep or very wide.
    private static string Grammar(Target target, Chance chance)
    {
        if (chance.OneIn(200))
        {
            return new string(chance.OneIn(2) ? '[' : '{', 40_000);
        }

        if (chance.OneIn(200))
        {
            return "[" + string.Join(',', Enumerable.Repeat(chance.Of(Values), 20_000)) + "]";
        }

        var text = new StringBuilder();
        Value(text, target, chance, depth: 1 + chance.Below(chance.OneIn(20) ? 60 : 6));
        return text.ToString();
    }

    private static void Value(StringBuilder text, Target target, Chance chance, int depth)
    {
        if (depth == 0 || chance.OneIn(4))
        {
            text.Append(chance.OneIn(2) ? chance.Of(Values) : $"\"{chance.Of(target.Words)}\"");
            return;
        }

        var isObject = !chance.OneIn(3);
        var count = chance.Below(depth > 8 ? 2 : 5) + (depth > 8 ? 1 : 0);
        text.Append(isObject ? '{' : '[');
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(isObject ? $"\"{chance.Of(target.Words)}\":" : "");
            Value(text, target, chance, depth > 8 ? depth - 1 : chance.Below(depth));
        }

        text.Append(isObject ? '}' : ']');
    }

    // A good file in which some texts and numbers are others: most of it still makes sense.
    private static byte[] Exchanged(Target target, Chance chance)
    {
        var parts = target.Separate(Encoding.UTF8.GetString(chance.Of(target.Seeds)));
        for (var times = 1 + chance.Below(3); times > 0; times--)
        {
            var place = chance.Below(parts.Length);
            parts[place] = chance.Below(5) switch
            {
                0 => chance.Of(Values).Trim('"'),
                1 => new string([.. parts[place].Select(c => char.IsAsciiDigit(c) ? Digit(chance) : c)]),
                2 => parts[chance.Below(parts.Length)],
                _ => chance.Of(target.Words),
            };
        }

        return Encoding.UTF8.GetBytes(target.Join(parts));
    }

    private static char Digit(Chance chance) => (char)('0' + chance.Below(10));

    private static byte[] Bytes(List<byte> bytes, Chance chance)
    {
        for (var times = 1 + chance.Below(8); times > 0 && bytes.Count > 0; times--)
        {
            var place = chance.Below(bytes.Count);
            var length = Math.Min(1 + chance.Below(chance.OneIn(5) ? 400 : 8), bytes.Count - place);
            switch (chance.Below(5))
            {
                case 0:
                    bytes[place] = (byte)chance.Below(256);
                    break;
                case 1:
                    bytes.Insert(place, (byte)chance.Below(256));
                    break;
                case 2:
                    bytes.RemoveRange(place, length);
                    break;
                case 3:
                    bytes.InsertRange(chance.Below(bytes.Count), bytes.GetRange(place, length));
                    break;
                default:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
            }
        }

        return [.. bytes];
    }
}
