<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>reintegro::PasswordFields</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::RailButton</name>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n waits.</numerusform>
            <numerusform>%n wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::Tray</name>
    <message numerus="yes">
        <source>%n request(s) wait for a decision.</source>
        <translation>
            <numerusform>%n request waits for a decision.</numerusform>
            <numerusform>%n requests wait for a decision.</numerusform>
        </translation>
    </message>
</context>
</TS>
