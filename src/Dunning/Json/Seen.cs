using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>Which members of an object have been met: none may stand twice, and some must be there.</summary>
/// <param name="members">The members that are known; at most 64.</param>
internal sealed class Seen(IReadOnlyList<Member> members)
{
    private HashSet<string>? _unknown;
    private ulong _met;
    private int _next;

    /// <summary>Finds a member that is known and stands here for the first time.</summary>
    /// <returns>Its place in the table, or <see langword="null"/> if it is not to be read.</returns>
    public int? Find(JsonProperty property, Reading reading)
    {
        if (IndexOf(property) is not { } index)
        {
            Unknown(property.Name, reading);
            return null;
        }

        var bit = 1UL << index;
        if ((_met & bit) != 0)
        {
            reading.Add(members[index].Name, Fault.Twice(members[index].Name));
            return null;
        }

        _met |= bit;
        return index;
    }

    public void RequireAll(Reading reading)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (member.IsRequired && (_met & (1UL << i)) == 0)
            {
                var values = member.Format.Listing is { } listing
                    ? ProblemTemplate.Of($" Write {listing}.")
                    : ProblemTemplate.None;
                reading.Add(
                    member.Name, new("DUN2104", $"\"{member.Name}\" is missing: {Meaning(member)}{values}"));
            }
        }
    }

    private Fault NotKnown(string name)
    {
        var names = members.Select(member => member.Name).ToArray();
        return new(
            "DUN1104",
            $"{Fault.Quote(name)} is not known here.{Spelling.DidYouMean(name, names)} "
                + $"There is {string.Join(", ", names)}.");
    }

    // Members mostly come in the order of the table, so the search begins behind the last one found.
    private int? IndexOf(JsonProperty property)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var index = (_next + i) % members.Count;
            if (property.NameEquals(members[index].Encoded.EncodedUtf8Bytes))
            {
                _next = index + 1;
                return index;
            }
        }

        return null;
    }

    // A member of a later version is passed over; one that only case or hyphens tell apart was meant for this one.
    private void Unknown(string name, Reading reading)
    {
        if (members.FirstOrDefault(member => Spelling.LooksAlike(member.Name, name)) is { } meant)
        {
            reading.Add(Shown(name), new(
                "DUN2113", $"{Fault.Quote(name)} is not read: write it \"{meant.Name}\"."));
        }
        else if (!(_unknown ??= []).Add(name))
        {
            reading.Add(Shown(name), Fault.Twice(name));
        }
        else if (reading.IsStrict)
        {
            reading.Add(Shown(name), NotKnown(name));
        }
    }

    private static string Shown(string name) => Fault.Shorten(name);

    private static ProblemTemplate Meaning(Member member) =>
        ProblemTemplate.Whole(char.ToLowerInvariant(member.Meaning[0]) + member.Meaning[1..]);
}
