namespace Dunning.Json;

/// <summary>What schema and documentation say of an object.</summary>
/// <param name="Name">The name in the schema and the documentation.</param>
/// <param name="Meaning">A sentence on what it is.</param>
/// <param name="Members">The members, in the order in which they are written.</param>
internal sealed record Table(string Name, string Meaning, IReadOnlyList<Member> Members)
{
    /// <summary>Returns this table and those of all objects in it, each once, in the order of the members.</summary>
    public IReadOnlyList<Table> WithParts()
    {
        List<Table> found = [this];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i].Members
                .Select(member => member.Format.Part)
                .OfType<Table>()
                .Distinct()
                .Where(part => !found.Contains(part)));
        }

        return found;
    }
}
