package org.tiepdan.lawpack.desk;

import org.tiepdan.lawpack.petition.PetitionType;

/**
 * A ground on which acceptance (thụ lý) is refused.
 *
 * @param code such as {@code LKN-11-6}; events carry it
 */
public record RefusalGround(String code, PetitionType type, String vi, String en, String basis) {}
