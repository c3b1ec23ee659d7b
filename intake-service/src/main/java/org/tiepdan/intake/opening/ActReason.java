package org.tiepdan.intake.opening;

/**
 * Why a sealed petition is opened or erased; chosen from a list, never free text.
 *
 * @param code what events carry
 * @param vi one sentence in Vietnamese
 * @param en the same in English
 * @param basis the article, or that it is a rule of the office
 */
public record ActReason(String code, ActUse use, String vi, String en, String basis) {}
