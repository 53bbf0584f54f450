namespace Dunning;

/// <summary>One difference between two policies, in words.</summary>
/// <param name="Where">What it is about, such as <c>treatment "standard", step "reminder"</c>.</param>
/// <param name="Was">What the policy before says, or <see langword="null"/> if it says nothing of it.</param>
/// <param name="Becomes">What the policy after says, or <see langword="null"/> if it says nothing of it.</param>
public sealed record PolicyChange(string Where, string? Was, string? Becomes);
