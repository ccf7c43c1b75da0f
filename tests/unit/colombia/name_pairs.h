// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/colombia/name_likeness.h"

#include <array>

namespace reintegro::test {

//! A payer as the gateway has him and a beneficiary as somebody typed him, with what should be said of them.
//! Everybody in it is invented.
struct NamePair {
    const char *payer;
    const char *beneficiary;
    NameLikeness likeness;
    bool isWrong = false; //!< The rule is known to say something else; ./dev bench warnings counts these.
};

inline constexpr std::array namePairs{
    // The same person, written otherwise.
    NamePair{"Jose Munoz", "José Muñoz", NameLikeness::Same},
    NamePair{"MARIA FERNANDA LOPEZ", "María Fernanda López", NameLikeness::Same},
    NamePair{"Lopez Garcia Maria Fernanda", "María Fernanda López García", NameLikeness::Same},
    NamePair{"Juan de la Cruz", "Juan Cruz", NameLikeness::Same},
    NamePair{"Ana Maria del Pilar Rojas", "Ana María Pilar Rojas", NameLikeness::Same},
    NamePair{"Pedro Perez y Soto", "Pedro Pérez Soto", NameLikeness::Same},
    NamePair{"Anamaria Torres", "Ana María Torres", NameLikeness::Same},
    NamePair{"Luz Dary Nino", "Luz Dary Niño", NameLikeness::Same},
    NamePair{"Carlos DAngelo", "Carlos D'Angelo", NameLikeness::Same},
    NamePair{"Sofia Guerrero Arango", "Guerrero Arango, Sofía", NameLikeness::Same},
    NamePair{"Comercial El Roble S A S", "Comercial El Roble SAS", NameLikeness::Same},
    NamePair{"Jean Paul Muller", "Jean-Paul Müller", NameLikeness::Same},
    NamePair{"Delacruz Ruiz", "De la Cruz Ruiz", NameLikeness::Same},
    NamePair{"Nubia  Stella   Paez", "Nubia Stella Páez", NameLikeness::Same},
    // The same person, shorter.
    NamePair{"Maria Fernanda Lopez Garcia", "Maria Lopez", NameLikeness::Shortened},
    NamePair{"Carlos Andres Mejia Restrepo", "Carlos Mejia Restrepo", NameLikeness::Shortened},
    NamePair{"Jorge Eliecer Castano", "Jorge Castaño", NameLikeness::Shortened},
    NamePair{"Diana Marcela Vargas", "D. Marcela Vargas", NameLikeness::Shortened},
    NamePair{"Diana Marcela Vargas", "D. M. Vargas", NameLikeness::Shortened},
    NamePair{"Jose Alejandro Pinto", "J A Pinto", NameLikeness::Shortened},
    NamePair{"Maria Elena Salazar", "Ma. Elena Salazar", NameLikeness::Shortened},
    NamePair{"P Velez", "Patricia Vélez", NameLikeness::Shortened},
    NamePair{"Distribuidora Andina Ltda", "Distribuidora Andina", NameLikeness::Shortened},
    NamePair{"Luisa Gomez", "Luisa Gómez de Parra", NameLikeness::Shortened},
    NamePair{"Gloria Ines Ochoa", "Gloria Inés Ochoa viuda de Lara", NameLikeness::Shortened},
    NamePair{"Oscar Ivan Zuluaga Prieto", "Óscar I. Zuluaga P.", NameLikeness::Shortened},
    // The same person, with a slip.
    NamePair{"Andres Gonzalez", "Andrés Gonzales", NameLikeness::Misspelt},
    NamePair{"Camila Torres Rojas", "Camila Tores Rojas", NameLikeness::Misspelt},
    NamePair{"Jhon Fredy Cardenas", "John Fredy Cárdenas", NameLikeness::Misspelt},
    NamePair{"Yenny Paola Castro", "Jenny Paola Castro", NameLikeness::Misspelt},
    NamePair{"Sebastian Bermudez", "Sebastián Bermúdes", NameLikeness::Misspelt},
    NamePair{"Catalina Echeverri", "Catalina Echeverry", NameLikeness::Misspelt},
    NamePair{"Cristian Velasquez", "Christian Velázquez", NameLikeness::Misspelt},
    NamePair{"Ximena Duarte", "Jimena Duarte", NameLikeness::Misspelt},
    NamePair{"Natalia Quintero", "Natlaia Quintero", NameLikeness::Misspelt},
    NamePair{"Wilson Rodriguez Mora", "Wilson Rodrigez", NameLikeness::Misspelt},
    NamePair{"Esteban Arboleda", "Estevan Arboleda", NameLikeness::Misspelt},
    NamePair{"Heriberto Sandoval", "Eriberto Sandoval", NameLikeness::Misspelt},
    // Relatives, or a name that marriage changed: somebody has to look.
    NamePair{"Maria Lopez Garcia", "Juan López García", NameLikeness::Related},
    NamePair{"Maria Lopez de Perez", "María López Garcia", NameLikeness::Related},
    NamePair{"Carlos Perez Soto", "Carlos Pérez Ruiz", NameLikeness::Related},
    NamePair{"Mario Ruiz Duque", "María Ruiz Duque", NameLikeness::Related},
    NamePair{"Luis Alberto Correa Gil", "Luisa Fernanda Correa Gil", NameLikeness::Related},
    NamePair{"Andres Ortiz Vega", "Andrea Ortiz Vega", NameLikeness::Related},
    NamePair{"Comercial El Roble SAS", "Comercial El Cedro SAS", NameLikeness::Related},
    NamePair{"Ana Maria Torres", "Ana Maria Suarez", NameLikeness::Related},
    // Strangers.
    NamePair{"Maria Lopez", "Maria Ramirez", NameLikeness::Different},
    NamePair{"Maria Lopez", "Pedro Ramirez", NameLikeness::Different},
    NamePair{"Juan Perez", "Juana Perez", NameLikeness::Different},
    NamePair{"Mario Lopez", "María López", NameLikeness::Different},
    NamePair{"Fernando Rios", "Fernanda Rios", NameLikeness::Different},
    NamePair{"Luis Mora", "Luisa Mora", NameLikeness::Different},
    NamePair{"Ana Ruiz", "Eva Ruiz", NameLikeness::Different},
    NamePair{"Maria", "María López García", NameLikeness::Different},
    NamePair{"M L", "María López", NameLikeness::Different},
    NamePair{"Camila Torres", "Comercial El Roble SAS", NameLikeness::Different},
    NamePair{"Rosa Elvira Cely", "Javier Velasco", NameLikeness::Different},
    NamePair{"Hector Abad", "Hernán Abad", NameLikeness::Different},
    NamePair{"", "José Muñoz", NameLikeness::Different},
    NamePair{"Luz Marina Diaz", "Marina Luz Peña", NameLikeness::Related},
    NamePair{"Oscar Pena", "Olga Peña", NameLikeness::Different},
    NamePair{"Juan Jose Leon", "Juan David Leal", NameLikeness::Different},
    // Written down before the rule was asked about them, so that the share of wrong ones is no flattery.
    NamePair{"Martha Lucia Cardona", "Marta Lucía Cardona", NameLikeness::Misspelt},
    NamePair{"Jhon Jairo Velez", "John Jairo Vélez", NameLikeness::Misspelt},
    NamePair{"Yeison Palacio", "Jeison Palacio", NameLikeness::Misspelt},
    NamePair{"Juan Carlos Rodriguez Pinzon", "Juan C. Rodríguez P.", NameLikeness::Shortened},
    NamePair{"Edwin Alexander Rivas", "Edwin Rivas", NameLikeness::Shortened},
    NamePair{"Maria del Carmen Osorio", "Carmen Osorio", NameLikeness::Shortened},
    NamePair{"Inversiones La Esperanza S.A.S.", "Inversiones Esperanza SAS", NameLikeness::Same, true},
    NamePair{"Beatriz Helena Uribe", "Beatriz Elena Uribe", NameLikeness::Misspelt},
    NamePair{"Jose Luis Pardo", "Luis Jose Pardo", NameLikeness::Same},
    NamePair{"Camilo Andres Rios", "Camila Andrea Rios", NameLikeness::Different},
    NamePair{"Sandra Milena Pico", "Sandra Milena Pico de Arias", NameLikeness::Shortened},
    NamePair{"Francisco Javier Lopera", "Pacho Lopera", NameLikeness::Different},
    NamePair{"Ferreteria El Tornillo Ltda", "El Tornillo", NameLikeness::Different},
    NamePair{"Diego Fernando Ruiz Lara", "Diego Fernando Ruiz Mora", NameLikeness::Related},
    NamePair{"Hernando Gil", "Hernanda Gil", NameLikeness::Different},
    NamePair{"Andrea Paola Nieto", "Andrea P Nieto", NameLikeness::Shortened},
    NamePair{"Guillermo Leon Saenz", "Guillermo León Sáenz Vargas", NameLikeness::Shortened},
    NamePair{"Nohora Ines Bello", "Nora Inés Bello", NameLikeness::Misspelt, true},
    NamePair{"Luz Stella Rincon", "Luz Estela Rincón", NameLikeness::Misspelt, true},
    NamePair{"Wilmer Zuniga", "Wilmar Zúñiga", NameLikeness::Misspelt},
};

} // namespace reintegro::test
