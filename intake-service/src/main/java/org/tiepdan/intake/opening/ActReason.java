package org.tiepdan.intake.opening;

/**
 * Why a sealed petition is opened or erased; chosen from a list, never free text.
 *
 * @param code in events
 * @param vi one sentence in Vietnamese
 * @param en the same in English
 * @param basis the article, or a note that it is a rule of the office
 */
public record ActReason(String code, ActUse use, String vi, String en, String basis) {}
