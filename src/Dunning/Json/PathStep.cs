namespace Dunning.Json;

/// <summary>A step from an object to a member, or from a list to an element.</summary>
/// <param name="Member">The name of the member as problems show it, or null for an element.</param>
/// <param name="Index">The place of the element, from 0.</param>
internal readonly record struct PathStep(string? Member, int Index)
{
    public static PathStep To(string member) => new(member, 0);

    public static PathStep To(int index) => new(null, index);
}
