package org.tiepdan.intake.sealing;

/**
 * The key of one petition, encrypted under the office's master key, as {@code petition.key.v1}. Where it is erased, the
 * petition cannot be opened by anybody any more.
 *
 * @param wrappedKey in base64
 */
public record WrappedKey(String algorithm, String wrappedKey) {}
