<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 dígitos</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Savings</source>
        <extracomment>A kind of bank account.</extracomment>
        <translation>Ahorros</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A kind of bank account.</extracomment>
        <translation>Corriente</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu that lies in another: &quot;Colours: Dark&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CustomerSteps</name>
    <message>
        <source>Go to any Bancolombia point (corresponsal), tell the numbers below, and pay in cash.</source>
        <translation>Vaya a cualquier punto Bancolombia (corresponsal), dicte los números de abajo y pague en efectivo.</translation>
    </message>
    <message>
        <source>Go to any Bancolombia point (corresponsal), tell the numbers below, and pay %1 in cash.</source>
        <translation>Vaya a cualquier punto Bancolombia (corresponsal), dicte los números de abajo y pague %1 en efectivo.</translation>
    </message>
    <message>
        <source>Agreement code</source>
        <translation>Código de convenio</translation>
    </message>
    <message>
        <source>Payment intention</source>
        <translation>Intención de pago</translation>
    </message>
    <message>
        <source>Pay in cash at a PayCash point with this reference number.</source>
        <translation>Pague en efectivo en un punto PayCash con este número de referencia.</translation>
    </message>
    <message>
        <source>Pay %1 in cash at a PayCash point with this reference number.</source>
        <translation>Pague %1 en efectivo en un punto PayCash con este número de referencia.</translation>
    </message>
    <message>
        <source>PayCash reference</source>
        <translation>Referencia PayCash</translation>
    </message>
    <message>
        <source>To be paid before (Mexico City date)</source>
        <translation>Pagar antes de (fecha de Ciudad de México)</translation>
    </message>
    <message>
        <source>Open this address and finish the payment there.</source>
        <translation>Abra esta dirección y termine el pago allí.</translation>
    </message>
    <message>
        <source>Address to pay at</source>
        <translation>Dirección de pago</translation>
    </message>
    <message>
        <source>If the customer has not paid yet, read this out:</source>
        <translation>Si el cliente todavía no ha pagado, léale esto:</translation>
    </message>
    <message>
        <source>The customer has not paid yet. Read this out:</source>
        <translation>El cliente todavía no ha pagado. Léale esto:</translation>
    </message>
</context>
<context>
    <name>DecisionOffer</name>
    <message>
        <source>You can read everything here. Only a supervisor decides.</source>
        <translation>Aquí puede leer todo. Solo un supervisor decide.</translation>
    </message>
    <message>
        <source>You asked for this refund; somebody else has to approve it.</source>
        <translation>Usted solicitó este reembolso; otra persona tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Tick every warning above before you approve. Open: %1.</source>
        <translation>Marque todas las advertencias de arriba antes de aprobar. Abiertas: %1.</translation>
    </message>
    <message>
        <source>You can read everything here. Only a supervisor sends.</source>
        <translation>Aquí puede leer todo. Solo un supervisor envía.</translation>
    </message>
    <message>
        <source>You have said that it was not executed. A second supervisor has to say the same to close it.</source>
        <translation>Usted ya dijo que no se ejecutó. Para cerrarlo, un segundo supervisor tiene que decir lo mismo.</translation>
    </message>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <translation>%1 detuvo todos los envíos el %2: %3</translation>
    </message>
    <message>
        <source>You have approved it. Another person has to approve it as well.</source>
        <translation>Usted ya lo aprobó. Otra persona también tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>It needs two approvals. Yours is the first; another person approves and sends it.</source>
        <translation>Necesita dos aprobaciones. La suya es la primera; otra persona lo aprueba y lo envía.</translation>
    </message>
    <message>
        <source>Two are needed because of: %1.</source>
        <translation>Se necesitan dos por: %1.</translation>
    </message>
    <message>
        <source>Something says that the gateway has it, so it is not sent again. Check how it stands, or close it with the gateway&apos;s written statement.</source>
        <translation>Hay indicios de que la pasarela lo tiene, así que no se vuelve a enviar. Consulte cómo está o ciérrelo con la constancia escrita de la pasarela.</translation>
    </message>
</context>
<context>
    <name>EarlierRefunds</name>
    <message>
        <source>%1 · %2 · %3 · %4 · %5</source>
        <extracomment>Id, amount, state, date, beneficiary of another refund.</extracomment>
        <translation>%1 · %2 · %3 · %4 · %5</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Correct what was entered.</source>
        <translation>Corrija lo que se escribió.</translation>
    </message>
    <message>
        <source>Check the key and try again.</source>
        <translation>Revise la clave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Consulte a un administrador.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Revise la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Read it again to see how it stands.</source>
        <translation>Léalo de nuevo para ver cómo está.</translation>
    </message>
    <message>
        <source>Do not ask for another refund. Check how this one stands.</source>
        <translation>No solicite otro reembolso. Consulte cómo está este.</translation>
    </message>
    <message>
        <source>A supervisor can send it again.</source>
        <translation>Un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Make sure that the disk is not full and the folder may be written, then try again.</source>
        <translation>Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer and try again.</source>
        <translation>Desbloquee el llavero de este computador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What the gateway answered says why.</source>
        <translation>La respuesta de la pasarela dice por qué.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the connection to the gateway.</source>
        <translation>Avise a quien se encarga de la conexión con la pasarela.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>The gateway keeps this text with the refund.</source>
        <translation>La pasarela guarda este texto con el reembolso.</translation>
    </message>
    <message>
        <source>Stays in the house: the gateway never sees it. May stay empty.</source>
        <translation>Solo para uso interno: la pasarela nunca la ve. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>%1 · %2 digits</source>
        <translation>%1 · %2 dígitos</translation>
    </message>
    <message>
        <source>Only where the bank asks for one. May stay empty.</source>
        <translation>Solo si el banco la pide. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s.</source>
        <translation>Igual que el del pagador.</translation>
    </message>
    <message>
        <source>Not the payer&apos;s. Payer: %1. Here: %2.</source>
        <translation>No es del pagador. Pagador: %1. Aquí: %2.</translation>
    </message>
    <message>
        <source>The law names a day for withdrawals and reversals. May stay open.</source>
        <translation>La ley fija un plazo para el retracto y la reversión. Puede quedar sin indicar.</translation>
    </message>
</context>
<context>
    <name>GroundWords</name>
    <message>
        <source>Withdrawal (Ley 1480, art. 47)</source>
        <translation>Derecho de retracto (Ley 1480, art. 47)</translation>
    </message>
    <message>
        <source>Reversal of the payment (art. 51)</source>
        <translation>Reversión del pago (art. 51)</translation>
    </message>
    <message>
        <source>Goodwill of the house</source>
        <translation>Gesto comercial (sin obligación legal)</translation>
    </message>
    <message>
        <source>%1, claimed on %2</source>
        <extracomment>%1 is the ground of a refund, %2 the day on which the customer asked.</extracomment>
        <translation>%1; solicitud del %2</translation>
    </message>
    <message>
        <source>%1, claimed on %2, due by %3</source>
        <extracomment>%1 is the ground of a refund, %2 the day on which the customer asked, %3 by when the law wants the money back.</extracomment>
        <translation>%1; solicitud del %2; vence el %3</translation>
    </message>
    <message>
        <source>due %1 · passed</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>windows, network, SQL, pictures; linked at run time</source>
        <translation>ventanas, red, SQL, imágenes; se enlaza al ejecutar</translation>
    </message>
    <message>
        <source>secrets in the system&apos;s keychain</source>
        <translation>secretos en el llavero del sistema</translation>
    </message>
    <message>
        <source>passwords, sealed data, random numbers</source>
        <translation>contraseñas, datos sellados, números aleatorios</translation>
    </message>
    <message>
        <source>strict reading of JSON</source>
        <translation>lectura estricta de JSON</translation>
    </message>
    <message>
        <source>a value or an error</source>
        <translation>un valor o un error</translation>
    </message>
    <message>
        <source>a team&apos;s database</source>
        <translation>la base de datos de un equipo</translation>
    </message>
    <message>
        <source>only in reintegro-inbox: its server</source>
        <translation>solo en reintegro-inbox: su servidor</translation>
    </message>
    <message>
        <source>a desk&apos;s own file, through Qt</source>
        <translation>el archivo propio de un puesto, por medio de Qt</translation>
    </message>
    <message>
        <source>encrypted connections, through Qt</source>
        <translation>conexiones cifradas, por medio de Qt</translation>
    </message>
    <message>
        <source>the drawings</source>
        <translation>los dibujos</translation>
    </message>
    <message>
        <source>the QR code on receipts; linked at run time</source>
        <translation>el código QR de los comprobantes; se enlaza al ejecutar</translation>
    </message>
</context>
<context>
    <name>LookupTrouble</name>
    <message>
        <source>The gateway knows no charge with the key %1.</source>
        <translation>La pasarela no conoce ningún cobro con la clave %1.</translation>
    </message>
    <message>
        <source>The gateway does not let this desk look the charge up.</source>
        <translation>La pasarela no permite que este puesto consulte el cobro.</translation>
    </message>
    <message>
        <source>The gateway could not be reached.</source>
        <translation>No hubo comunicación con la pasarela.</translation>
    </message>
    <message>
        <source>The gateway asks to wait.</source>
        <translation>La pasarela pide esperar.</translation>
    </message>
    <message>
        <source>The gateway refused to look the charge up.</source>
        <translation>La pasarela se negó a consultar el cobro.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read.</source>
        <translation>La respuesta de la pasarela no se puede leer.</translation>
    </message>
    <message>
        <source>The credentials are not at hand.</source>
        <translation>Las credenciales no están a la mano.</translation>
    </message>
    <message>
        <source>This desk&apos;s store could not be read.</source>
        <translation>No se pudieron leer los datos de este puesto.</translation>
    </message>
    <message>
        <source>The look-up was stopped.</source>
        <translation>La consulta se detuvo.</translation>
    </message>
    <message>
        <source>The charge could not be looked up.</source>
        <translation>No se pudo consultar el cobro.</translation>
    </message>
    <message>
        <source>The key is the merchant&apos;s own id of the payment, with its exact capitals and hyphens. Payments of a PayCash reference that may be paid several times have keys of the gateway&apos;s own, which begin with ref_.</source>
        <translation>La clave es el identificador del pago propio del comercio, con sus mayúsculas y guiones exactos. Los pagos de una referencia PayCash que se puede pagar varias veces tienen claves de la propia pasarela, que empiezan por ref_.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Do: check now; the desk also asks the gateway again by itself. If it stays so, ask the gateway&apos;s support about the refund key %1.
Do not: ask for another refund of this charge, or pay the customer in another way. The money may be on its way.</source>
        <translation>Haga esto: consulte ahora; el puesto también vuelve a preguntar solo a la pasarela. Si sigue así, pregunte al soporte de la pasarela por la clave de reembolso %1.
No haga esto: solicitar otro reembolso de este cobro ni pagar al cliente de otra manera. El dinero puede estar en camino.</translation>
    </message>
    <message>
        <source>The desk asks the gateway again by itself until it has settled or failed.</source>
        <translation>El puesto vuelve a preguntar solo a la pasarela hasta que se liquide o falle.</translation>
    </message>
    <message>
        <source>Sending again sends the same bytes under the same key.</source>
        <translation>Enviar de nuevo envía los mismos bytes con la misma clave.</translation>
    </message>
    <message>
        <source>If the account was wrong, correct it: that makes a new request with a new approval.</source>
        <translation>Si la cuenta estaba mal, corríjala: eso crea una solicitud nueva con una aprobación nueva.</translation>
    </message>
    <message>
        <source>%1 rejected it: %2</source>
        <translation>%1 la rechazó: %2</translation>
    </message>
    <message>
        <source>%1 withdrew it.</source>
        <translation>%1 la retiró.</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 la aprobó.</translation>
    </message>
    <message>
        <source>%1 approved it with a password that %2 had set and %1 had not changed yet.</source>
        <translation>%1 lo aprobó con una contraseña que había asignado %2 y que %1 todavía no había cambiado.</translation>
    </message>
    <message>
        <source>%1 said on %2 that it was not executed: %3</source>
        <extracomment>A person, a date with the time of day, and that person&apos;s words.</extracomment>
        <translation>%1 dijo el %2 que no se ejecutó: %3</translation>
    </message>
    <message>
        <source>It counts as failed once a second supervisor says the same.</source>
        <translation>Contará como fallido cuando un segundo supervisor diga lo mismo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A date with the time of day, and what was seen then.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signs that the gateway has it</source>
        <translation>Indicios de que la pasarela lo tiene</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Accounts at Banco de Bogotá have up to 9 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas del Banco de Bogotá tienen hasta 9 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at Banco Popular have up to 12 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas del Banco Popular tienen hasta 12 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at Bancolombia have up to 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas de Bancolombia tienen hasta 11 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at BBVA have 9, 10, 16 or 20 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas del BBVA tienen 9, 10, 16 o 20 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at Banco Caja Social have 12 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas del Banco Caja Social tienen 12 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at Banco Agrario have 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas del Banco Agrario tienen 11 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Accounts at Davivienda have 12 or 16 digits; %1 has %2. Check it with the customer.</source>
        <translation>Las cuentas de Davivienda tienen 12 o 16 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>An account at %1 is a mobile number: 10 digits that start with 3. %2 is none. Check it with the customer.</source>
        <translation>Una cuenta en %1 es un número de celular: 10 dígitos que empiezan por 3. %2 no lo es. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>Account numbers have 3 to 18 digits; %1 has %2. Check it with the customer.</source>
        <translation>Los números de cuenta tienen de 3 a 18 dígitos; %1 tiene %2. Confírmelo con el cliente.</translation>
    </message>
    <message>
        <source>%1 has only the four-digit code %2, while three digits are expected. It is sent with four.</source>
        <translation>%1 solo tiene el código de cuatro dígitos %2, y se esperan tres. Se envía con cuatro.</translation>
    </message>
    <message>
        <source>%1 has only the three-digit code %2, while four digits are expected. It is sent with three.</source>
        <translation>%1 solo tiene el código de tres dígitos %2, y se esperan cuatro. Se envía con tres.</translation>
    </message>
    <message>
        <source>Enter the account number.</source>
        <translation>Escriba el número de cuenta.</translation>
    </message>
    <message>
        <source>An account number has only digits; blanks and hyphens are dropped.</source>
        <translation>Un número de cuenta solo tiene dígitos; los espacios y guiones se quitan.</translation>
    </message>
    <message>
        <source>Choose the bank, or type its code.</source>
        <translation>Elija el banco o escriba su código.</translation>
    </message>
    <message>
        <source>“%1” is neither one bank of the list nor a code of 3 or 4 digits. Choose a bank from the suggestions, or type its code.</source>
        <translation>«%1» no es un banco de la lista ni un código de 3 o 4 dígitos. Elija un banco de las sugerencias o escriba su código.</translation>
    </message>
    <message>
        <source>The bank code %1 is not in the list. It is sent as it was typed. Check it with the customer.</source>
        <translation>El código de banco %1 no está en la lista. Se envía como se escribió. Confírmelo con el cliente.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has %2 fields where four belong.</source>
        <translation>La línea %1 de la lista de bancos tiene %2 campos y deben ser cuatro.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: “%2” is not a code of three digits.</source>
        <translation>Línea %1 de la lista de bancos: «%2» no es un código de tres dígitos.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: “%2” is not a code of four digits.</source>
        <translation>Línea %1 de la lista de bancos: «%2» no es un código de cuatro dígitos.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has no code.</source>
        <translation>La línea %1 de la lista de bancos no tiene código.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has no name.</source>
        <translation>La línea %1 de la lista de bancos no tiene nombre.</translation>
    </message>
    <message>
        <source>Line %1 of the bank list is not “code3,code4,name,note”.</source>
        <translation>La línea %1 de la lista de bancos no es «code3,code4,name,note».</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: the code %2 was there before.</source>
        <translation>Línea %1 de la lista de bancos: el código %2 ya estaba antes.</translation>
    </message>
    <message>
        <source>Enter the name of the account holder.</source>
        <translation>Escriba el nombre del titular de la cuenta.</translation>
    </message>
    <message>
        <source>The gateway accepts only the letters A to Z, digits and blanks; nothing is left of “%1”. Type the name as the bank writes it.</source>
        <translation>La pasarela solo acepta las letras de la A a la Z, dígitos y espacios; de «%1» no queda nada. Escriba el nombre como lo escribe el banco.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a field that does not begin with one.</source>
        <translation>Línea %1: hay una comilla dentro de un campo que no empieza por comilla.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <translation>Línea %1: una comilla nunca se cierra.</translation>
    </message>
    <message>
        <source>Line %1: something follows after a closing quotation mark.</source>
        <translation>Línea %1: algo sigue después de una comilla de cierre.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>El archivo no está en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A CE has only digits and the letters A to Z. Type it without other signs.</source>
        <translation>Una CE solo tiene dígitos y las letras de la A a la Z. Escríbala sin otros signos.</translation>
    </message>
    <message>
        <source>CE %1</source>
        <translation>CE %1</translation>
    </message>
    <message>
        <source>A CE usually has 6 to 10 digits or letters; %1 has %2. Check it with the customer.</source>
        <translation>Una CE suele tener de 6 a 10 dígitos o letras; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>NIT %1, check digit %2</source>
        <translation>NIT %1, dígito de verificación %2</translation>
    </message>
    <message>
        <source>A NIT usually has 9 digits and a check digit; %1 has %2 digits. Check it with the customer.</source>
        <translation>Un NIT suele tener 9 dígitos y un dígito de verificación; %1 tiene %2 dígitos. Confírmelo con el cliente.</translation>
    </message>
    <message>
        <source>A NIT is digits, then one check digit after a hyphen, such as 900123456-8.</source>
        <translation>Un NIT son dígitos y luego un dígito de verificación después de un guion, como 900123456-8.</translation>
    </message>
    <message>
        <source>The check digit of NIT %1 is %2, not %3. Check the number with the customer.</source>
        <translation>El dígito de verificación del NIT %1 es %2, no %3. Confirme el número con el cliente.</translation>
    </message>
    <message>
        <source>NIT %1; its check digit would be %2</source>
        <translation>NIT %1; su dígito de verificación sería %2</translation>
    </message>
    <message>
        <source>The NIT was typed without its check digit and is sent so. The full form would be %1-%2.</source>
        <translation>El NIT se escribió sin su dígito de verificación y se envía así. La forma completa sería %1-%2.</translation>
    </message>
    <message>
        <source>NIT %1</source>
        <translation>NIT %1</translation>
    </message>
    <message>
        <source>The last digit of NIT %1 is not the check digit of %2, which would be %3. It is sent as it was typed. Check the number with the customer.</source>
        <translation>El último dígito del NIT %1 no es el dígito de verificación de %2, que sería %3. Se envía como se escribió. Confirme el número con el cliente.</translation>
    </message>
    <message>
        <source>A NIT has only digits, and one hyphen before its check digit, such as 900123456-8.</source>
        <translation>Un NIT solo tiene dígitos y un guion antes de su dígito de verificación, como 900123456-8.</translation>
    </message>
    <message>
        <source>Enter the document number of the account holder.</source>
        <translation>Escriba el número de documento del titular de la cuenta.</translation>
    </message>
    <message>
        <source>A CC has only digits. Type it without letters or hyphens.</source>
        <translation>Una CC solo tiene dígitos. Escríbala sin letras ni guiones.</translation>
    </message>
    <message>
        <source>A CC usually has 6 to 10 digits; %1 has %2. Check it with the customer.</source>
        <translation>Una CC suele tener de 6 a 10 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>CC %1</source>
        <translation>CC %1</translation>
    </message>
    <message>
        <source>A TI has only digits. Type it without letters or hyphens.</source>
        <translation>Una TI solo tiene dígitos. Escríbala sin letras ni guiones.</translation>
    </message>
    <message>
        <source>A TI usually has 10 or 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>Una TI suele tener 10 u 11 dígitos; %1 tiene %2. Confírmela con el cliente.</translation>
    </message>
    <message>
        <source>TI %1</source>
        <translation>TI %1</translation>
    </message>
    <message>
        <source>Enter an amount, such as 1.234.567,89.</source>
        <translation>Escriba un valor, como 1.234.567,89.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as one amount. Write dots between thousands and a comma before at most two more digits, such as 1.234.567,89.</source>
        <translation>«%1» no se puede leer como un solo valor. Escriba puntos entre los miles y una coma antes de dos dígitos más a lo sumo, como 1.234.567,89.</translation>
    </message>
    <message>
        <source>The gateway does not accept the access token that was pasted by hand; it may have ended.</source>
        <translation>La pasarela no acepta el token de acceso que se pegó a mano; es posible que haya vencido.</translation>
    </message>
    <message>
        <source>An administrator can paste a new one.</source>
        <translation>Un administrador puede pegar uno nuevo.</translation>
    </message>
    <message>
        <source>No access token came in time.</source>
        <translation>No llegó ningún token de acceso a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a moment.</source>
        <translation>No se envió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This profile has no credentials yet.</source>
        <translation>Este perfil todavía no tiene credenciales.</translation>
    </message>
    <message>
        <source>An administrator can enter them.</source>
        <translation>Un administrador puede ingresarlas.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and try again in a moment. Nothing was changed.</source>
        <translation>Revise la conexión de red de este computador e inténtelo de nuevo en un momento. No se cambió nada.</translation>
    </message>
    <message>
        <source>The call was stopped before an answer came.</source>
        <translation>La llamada se detuvo antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>No server has the name “%1”, or the network is down.</source>
        <translation>Ningún servidor se llama «%1», o la red está caída.</translation>
    </message>
    <message>
        <source>The server “%1” does not accept connections.</source>
        <translation>El servidor «%1» no acepta conexiones.</translation>
    </message>
    <message>
        <source>The proxy of this machine could not be reached.</source>
        <translation>No hubo conexión con el proxy de este computador.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off before a whole answer came.</source>
        <translation>La conexión con «%1» se cortó antes de que llegara una respuesta completa.</translation>
    </message>
    <message>
        <source>The server “%1” could not prove that it is the gateway, so nothing was sent to it.</source>
        <translation>El servidor «%1» no pudo demostrar que es la pasarela; no se le envió nada.</translation>
    </message>
    <message>
        <source>Check the date of this machine and the address in the profile. If both are right, somebody may be listening on this network: use another one.</source>
        <translation>Revise la fecha de este computador y la dirección del perfil. Si ambas están bien, alguien puede estar escuchando en esta red: use otra.</translation>
    </message>
    <message>
        <source>The proxy of this machine asks for a password.</source>
        <translation>El proxy de este computador pide una contraseña.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user and password in the system&apos;s settings.</source>
        <translation>Configure el usuario y la contraseña del proxy en el sistema.</translation>
    </message>
    <message>
        <source>The server “%1” did not answer in time.</source>
        <translation>El servidor «%1» no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The answer is longer than any answer of the gateway and was not taken.</source>
        <translation>La respuesta es más larga que cualquier respuesta de la pasarela y no se aceptó.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Revise la dirección del perfil.</translation>
    </message>
    <message>
        <source>The gateway asks to wait before the next call.</source>
        <translation>La pasarela pide esperar antes de la próxima llamada.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again in about %1 s.</source>
        <translation>Inténtelo de nuevo en unos %1 s.</translation>
    </message>
    <message>
        <source>Try again in about %1 min.</source>
        <translation>Inténtelo de nuevo en unos %1 min.</translation>
    </message>
    <message>
        <source>An administrator can enter the credentials of the profile again. An access token that was pasted by hand may have ended.</source>
        <translation>Un administrador puede ingresar de nuevo las credenciales del perfil. Es posible que un token de acceso pegado a mano haya vencido.</translation>
    </message>
    <message>
        <source>The gateway does not accept the credentials of this profile.</source>
        <translation>La pasarela no acepta las credenciales de este perfil.</translation>
    </message>
    <message>
        <source>The gateway gives no access token for these credentials: “%1”.</source>
        <translation>La pasarela no entrega un token de acceso para estas credenciales: «%1».</translation>
    </message>
    <message>
        <source>The gateway does not allow this call with these credentials: “%1”.</source>
        <translation>La pasarela no permite esta llamada con estas credenciales: «%1».</translation>
    </message>
    <message>
        <source>The server “%1” does not know this call (HTTP 404).</source>
        <translation>El servidor «%1» no conoce esta llamada (HTTP 404).</translation>
    </message>
    <message>
        <source>The answer does not read like the gateway&apos;s own. Check the key and the addresses of the profile.</source>
        <translation>La respuesta no se parece a las de la pasarela. Revise la clave y las direcciones del perfil.</translation>
    </message>
    <message>
        <source>The gateway knows no charge with this key.</source>
        <translation>La pasarela no conoce ningún cobro con esta clave.</translation>
    </message>
    <message>
        <source>Check the key with the customer; capital letters and dashes matter.</source>
        <translation>Confirme la clave con el cliente; las mayúsculas y los guiones importan.</translation>
    </message>
    <message>
        <source>The gateway refuses this call (HTTP %1).</source>
        <translation>La pasarela rechaza esta llamada (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway refuses this call: “%1” (HTTP %2).</source>
        <translation>La pasarela rechaza esta llamada: «%1» (HTTP %2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what the gateway names.</source>
        <translation>No se cambió nada. Corrija lo que nombra la pasarela.</translation>
    </message>
    <message>
        <source>The server “%1” answered with HTTP %2, in words that are not the gateway&apos;s.</source>
        <translation>El servidor «%1» respondió con HTTP %2, con palabras que no son de la pasarela.</translation>
    </message>
    <message>
        <source>Check the address in the profile and the proxy of this machine.</source>
        <translation>Revise la dirección del perfil y el proxy de este computador.</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own (HTTP %1).</source>
        <translation>La pasarela tiene un problema propio (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>No se cambió nada. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The server “%1” sends us to another address. That was not followed, because the credentials must not go anywhere else.</source>
        <translation>El servidor «%1» nos envía a otra dirección. No se siguió, porque las credenciales no deben ir a ninguna otra parte.</translation>
    </message>
    <message>
        <source>The request to cancel was sent, but no answer came that can be relied on. The charge may be cancelled or not.</source>
        <translation>La petición de cancelar se envió, pero no llegó una respuesta en la que se pueda confiar. El cobro puede estar cancelado o no.</translation>
    </message>
    <message>
        <source>Look the charge up again before you do anything else.</source>
        <translation>Consulte el cobro de nuevo antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Nothing was sent: credentials may not go to the address of this profile.</source>
        <translation>No se envió nada: las credenciales no pueden ir a la dirección de este perfil.</translation>
    </message>
    <message>
        <source>Give the profile an https address.</source>
        <translation>Indique en el perfil una dirección https.</translation>
    </message>
    <message>
        <source>Nothing was sent: the access token or the API key holds blanks or characters that no request can carry.</source>
        <translation>No se envió nada: el token de acceso o la clave de API tienen espacios o caracteres que ninguna petición puede llevar.</translation>
    </message>
    <message>
        <source>Enter the credentials of this profile again.</source>
        <translation>Ingrese de nuevo las credenciales de este perfil.</translation>
    </message>
    <message>
        <source>The gateway answered about something else (“%1”) than was asked for.</source>
        <translation>La pasarela respondió sobre otra cosa («%1») y no sobre lo que se preguntó.</translation>
    </message>
    <message>
        <source>Do not rely on this answer. Try again; if it stays, tell the gateway&apos;s support.</source>
        <translation>No confíe en esta respuesta. Inténtelo de nuevo; si sigue igual, repórtelo al soporte de la pasarela.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a gateway.</source>
        <translation>«%1» no puede ser la dirección de una pasarela.</translation>
    </message>
    <message>
        <source>Give an https address without user name, “?” and “#”. Plain http is only for this machine itself (http://127.0.0.1 or http://[::1]).</source>
        <translation>Dé una dirección https sin usuario, «?» ni «#». El http simple es solo para este mismo computador (http://127.0.0.1 o http://[::1]).</translation>
    </message>
    <message>
        <source>A profile of the kind “%1” has the gateway&apos;s own addresses.</source>
        <translation>Un perfil del tipo «%1» tiene las direcciones propias de la pasarela.</translation>
    </message>
    <message>
        <source>Leave the addresses out, or choose the kind “custom” for other ones.</source>
        <translation>Omita las direcciones o elija el tipo «custom» para usar otras.</translation>
    </message>
    <message>
        <source>The profile “%1” needs the address of its gateway.</source>
        <translation>El perfil «%1» necesita la dirección de su pasarela.</translation>
    </message>
    <message>
        <source>Give the address of the API.</source>
        <translation>Dé la dirección de la API.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile.</source>
        <translation>«%1» no puede ser el nombre de un perfil.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters A–Z, digits, “.”, “_” and “-”, and start with a letter or a digit.</source>
        <translation>Use de 1 a 40 letras A–Z, dígitos, «.», «_» y «-», y empiece por una letra o un dígito.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address for notifications.</source>
        <translation>«%1» no puede ser la dirección para las notificaciones.</translation>
    </message>
    <message>
        <source>Give a whole http or https address, or leave it empty.</source>
        <translation>Dé una dirección http o https completa, o déjela vacía.</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written, and that the disk is not full.</source>
        <translation>Compruebe que la carpeta está ahí, que se puede escribir en ella y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>Choose one of the profiles that are listed.</source>
        <translation>Elija uno de los perfiles de la lista.</translation>
    </message>
    <message>
        <source>The settings in “%1” could not be read or written.</source>
        <translation>La configuración en «%1» no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The profile “%1” has no kind.</source>
        <translation>El perfil «%1» no tiene tipo.</translation>
    </message>
    <message>
        <source>The settings in “%1” are locked by another program.</source>
        <translation>Otro programa tiene bloqueada la configuración en «%1».</translation>
    </message>
    <message>
        <source>The settings in “%1” could not be written.</source>
        <translation>La configuración en «%1» no se pudo escribir.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ya hay un perfil «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or remove that profile first.</source>
        <translation>Elija otro nombre o quite primero ese perfil.</translation>
    </message>
    <message>
        <source>The answer with the access token is not what the gateway&apos;s rules say.</source>
        <translation>La respuesta con el token de acceso no es la que dictan las reglas de la pasarela.</translation>
    </message>
    <message>
        <source>Check the address for tokens in the profile. If it is right, tell the gateway&apos;s support.</source>
        <translation>Revise la dirección para los tokens en el perfil. Si está bien, repórtelo al soporte de la pasarela.</translation>
    </message>
    <message>
        <source>Give clientId, clientSecret and apiKey, or accessToken and apiKey, as one JSON object.</source>
        <translation>Dé clientId, clientSecret y apiKey, o accessToken y apiKey, como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>The field %1 is empty.</source>
        <translation>El campo %1 está vacío.</translation>
    </message>
    <message>
        <source>The field %1 is not text in UTF-8.</source>
        <translation>El campo %1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The field %1 holds a control character.</source>
        <translation>El campo %1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The field %1 is not a text.</source>
        <translation>El campo %1 no es un texto.</translation>
    </message>
    <message>
        <source>The credentials are not one complete JSON object.</source>
        <translation>Las credenciales no son un solo objeto JSON completo.</translation>
    </message>
    <message>
        <source>The credentials have a field that is not known.</source>
        <translation>Las credenciales tienen un campo que no se conoce.</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>Falta el campo %1.</translation>
    </message>
    <message>
        <source>The credentials are neither a client id and secret nor an access token alone.</source>
        <translation>Las credenciales no son ni un id y secreto de cliente ni un token de acceso solo.</translation>
    </message>
    <message>
        <source>The credentials are too long for the keychain: 2,000 bytes or more.</source>
        <translation>Las credenciales son demasiado largas para el llavero: 2.000 bytes o más.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: this session has no D-Bus message bus.</source>
        <translation>No se puede acceder al llavero: esta sesión no tiene bus de mensajes D-Bus.</translation>
    </message>
    <message>
        <source>There is no keychain: nothing in this session offers to keep secrets.</source>
        <translation>No hay llavero: nada en esta sesión ofrece guardar secretos.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: the library libsecret is not installed.</source>
        <translation>No se puede acceder al llavero: la biblioteca libsecret no está instalada.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: the program runs without GLib, probably because QT_NO_GLIB is set.</source>
        <translation>No se puede usar el llavero: el programa corre sin GLib, probablemente porque QT_NO_GLIB está puesto.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>El llavero no tiene un depósito predeterminado.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The secret may have been stored, or not.</source>
        <translation>El llavero no responde. El secreto puede haberse guardado, o no.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The secret may have been removed, or not.</source>
        <translation>El llavero no responde. El secreto puede haberse quitado, o no.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero negó el acceso.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was stored in it.</source>
        <translation>El llavero no devolvió lo que se guardó en él.</translation>
    </message>
    <message>
        <source>The keychain still has the secret that was to be removed.</source>
        <translation>El llavero todavía tiene el secreto que se debía quitar.</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain: 2,000 bytes or more.</source>
        <translation>El secreto es demasiado largo para el llavero: 2.000 bytes o más.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>El llavero informó de un error.</translation>
    </message>
    <message>
        <source>Start the program from a desktop session, or with dbus-run-session and an unlocked keyring.</source>
        <translation>Inicie el programa desde una sesión de escritorio, o con dbus-run-session y un llavero desbloqueado.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, sign in to the computer again, and try once more.</source>
        <translation>Instale GNOME Keyring o KWallet, inicie sesión de nuevo en el computador e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0 and try once more.</source>
        <translation>Instale el paquete libsecret-1-0 e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Start the program again without QT_NO_GLIB.</source>
        <translation>Inicie el programa de nuevo sin QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Create one, for example in Passwords and Keys, make it the default, and try once more.</source>
        <translation>Cree uno, por ejemplo en Contraseñas y claves, hágalo el predeterminado e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Unlock it, for example in Passwords and Keys or by signing in to the computer again, and try once more.</source>
        <translation>Desbloquéelo, por ejemplo en Contraseñas y claves o iniciando sesión de nuevo en el computador, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>If a window asks for the keychain&apos;s password, answer it. Otherwise sign in to the computer again. Then try once more.</source>
        <translation>Si una ventana pide la contraseña del llavero, escríbala. Si no, inicie sesión de nuevo en el computador. Después inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Allow Reintegro to use it, and try once more.</source>
        <translation>Permita que Reintegro lo use e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Store the secret once more before you rely on it.</source>
        <translation>Guarde el secreto otra vez antes de confiar en él.</translation>
    </message>
    <message>
        <source>Try once more, or remove it in the keychain&apos;s own program.</source>
        <translation>Inténtelo otra vez, o quítelo en el programa propio del llavero.</translation>
    </message>
    <message>
        <source>Check that the right text was given.</source>
        <translation>Compruebe que se dio el texto correcto.</translation>
    </message>
    <message>
        <source>Try once more. The log says what the keychain answered.</source>
        <translation>Inténtelo otra vez. El registro dice qué respondió el llavero.</translation>
    </message>
    <message>
        <source>The gateway wrote the card&apos;s %1 with a leading zero (%2), which is not valid JSON; it was read all the same.</source>
        <translation>La pasarela escribió el %1 de la tarjeta con un cero a la izquierda (%2), que no es JSON válido; se leyó de todos modos.</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no record of a payment but an error message of the gateway, which says: %2</source>
        <translation>Falta el campo %1: esto no es un registro de un pago sino un mensaje de error de la pasarela, que dice: %2</translation>
    </message>
    <message>
        <source>This is no record of a payment: it is JSON, but not an object.</source>
        <translation>Esto no es un registro de un pago: es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>Look the charge up again. If the answer stays like this, show it to the gateway&apos;s support.</source>
        <translation>Consulte el cobro de nuevo. Si la respuesta sigue así, muéstrela al soporte de la pasarela.</translation>
    </message>
    <message>
        <source>Choose a file with a charge, a refund or a notification as the gateway sent it.</source>
        <translation>Elija un archivo con un cobro, un reembolso o una notificación como lo envió la pasarela.</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no record of a payment.</source>
        <translation>Falta el campo %1: esto no es un registro de un pago.</translation>
    </message>
    <message>
        <source>The field %1 is no key: that has 1 to 128 bytes and no control characters.</source>
        <translation>El campo %1 no es una clave: esta tiene de 1 a 128 bytes y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The field %1 is missing: this record says no status.</source>
        <translation>Falta el campo %1: este registro no dice ningún estado.</translation>
    </message>
    <message>
        <source>This is a reusable PayCash reference, not a payment: its status %1 was taken from the field %2, since %3 is missing.</source>
        <translation>Esta es una referencia PayCash reutilizable, no un pago: su estado %1 se tomó del campo %2, porque falta %3.</translation>
    </message>
    <message>
        <source>The field %1 came without %2; it was read in the currency of the charge, %3.</source>
        <translation>El campo %1 llegó sin %2; se leyó en la moneda del cobro, %3.</translation>
    </message>
    <message>
        <source>The field %1 must be text and is something else.</source>
        <translation>El campo %1 debe ser texto y es otra cosa.</translation>
    </message>
    <message>
        <source>The field %1 must be text and is a list or an object.</source>
        <translation>El campo %1 debe ser texto y es una lista o un objeto.</translation>
    </message>
    <message>
        <source>The field %1 must be a whole number and is something else.</source>
        <translation>El campo %1 debe ser un número entero y es otra cosa.</translation>
    </message>
    <message>
        <source>The field %1 is no amount: that is a whole number of hundredths, without sign, fraction or exponent, of at most 9223372036854775807.</source>
        <translation>El campo %1 no es un valor: debe ser un número entero de centésimos, sin signo, fracción ni exponente, de 9223372036854775807 a lo sumo.</translation>
    </message>
    <message>
        <source>The field %1 is no currency: that is three capital letters.</source>
        <translation>El campo %1 no es una moneda: debe tener tres letras mayúsculas.</translation>
    </message>
    <message>
        <source>The field %1 is missing: the amount has no currency.</source>
        <translation>Falta el campo %1: el valor no tiene moneda.</translation>
    </message>
    <message>
        <source>The field %1 must be an object and is something else.</source>
        <translation>El campo %1 debe ser un objeto y es otra cosa.</translation>
    </message>
    <message>
        <source>This JSON cannot be trusted: the field %1 is there twice, the second time at line %2, column %3.</source>
        <translation>No se puede confiar en este JSON: el campo %1 está dos veces, la segunda en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>The number before line %1, column %2 is too large to be read.</source>
        <translation>El número antes de la línea %1, columna %2 es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>This JSON is not complete: it breaks off at line %1, column %2.</source>
        <translation>Este JSON no está completo: se corta en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is not valid JSON: no UTF-8 at line %1, column %2.</source>
        <translation>Este no es JSON válido: no hay UTF-8 en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it goes wrong at line %1, column %2.</source>
        <translation>Este no es JSON válido: falla en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This JSON holds more than %1 values, which no record does.</source>
        <translation>Este JSON contiene más de %1 valores, y ningún registro tiene tantos.</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels at line %2, column %3.</source>
        <translation>Este JSON está anidado a más de %1 niveles en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>This is too large to be read: %1 bytes, at most %2.</source>
        <translation>Esto es demasiado grande para leerlo: %1 bytes, a lo sumo %2.</translation>
    </message>
    <message>
        <source>This is not valid JSON: it begins with a byte order mark at line 1, column 1.</source>
        <translation>Este no es JSON válido: empieza con una marca de orden de bytes en la línea 1, columna 1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: a NUL byte at line %1, column %2.</source>
        <translation>Este no es JSON válido: un byte NUL en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>There is nothing to read: it is empty.</source>
        <translation>No hay nada que leer: está vacío.</translation>
    </message>
    <message>
        <source>This JSON could not be read: it goes wrong at line %1, column %2.</source>
        <translation>No se pudo leer este JSON: falla en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no notification.</source>
        <translation>Falta el campo %1: esto no es una notificación.</translation>
    </message>
    <message>
        <source>Read the charge at the gateway instead.</source>
        <translation>En su lugar, lea el cobro en la pasarela.</translation>
    </message>
    <message>
        <source>Nothing can be concluded from this answer: read the refund again before anything else.</source>
        <translation>De esta respuesta no se puede concluir nada: lea el reembolso de nuevo antes que nada.</translation>
    </message>
    <message>
        <source>This is no record of a refund: it is JSON, but not an object.</source>
        <translation>Esto no es un registro de un reembolso: es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway got %1. Check it first; sending the same bytes again needs a reason.</source>
        <translation>No se sabe si la pasarela recibió %1. Consúltelo primero; enviar de nuevo los mismos bytes necesita un motivo.</translation>
    </message>
    <message>
        <source>%1 is being sent right now by another desk.</source>
        <translation>Otro puesto está enviando %1 en este momento.</translation>
    </message>
    <message>
        <source>%1 was sent already. Nothing was sent a second time.</source>
        <translation>%1 ya se envió. No se envió nada por segunda vez.</translation>
    </message>
    <message>
        <source>%1 waits for approval by another person. Nothing was sent.</source>
        <translation>%1 espera la aprobación de otra persona. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 is over and cannot be sent. Ask for a new refund if it is still due.</source>
        <translation>%1 terminó y no se puede enviar. Solicite un reembolso nuevo si todavía corresponde.</translation>
    </message>
    <message>
        <source>Only a supervisor may send a refund. Nothing was sent.</source>
        <translation>Solo un supervisor puede enviar un reembolso. No se envió nada.</translation>
    </message>
    <message>
        <source>The gateway already has a refund named %1 that did not come from this request. Nothing was sent.</source>
        <translation>La pasarela ya tiene un reembolso llamado %1 que no salió de esta solicitud. No se envió nada.</translation>
    </message>
    <message>
        <source>The request is now named %1 and waits for a new approval.</source>
        <translation>La solicitud se llama ahora %1 y espera una aprobación nueva.</translation>
    </message>
    <message>
        <source>The gateway has a refund with this key although it had turned our call away. Ask the gateway before anything else is done.</source>
        <translation>La pasarela tiene un reembolso con esta clave aunque había rechazado nuestra llamada. Consulte a la pasarela antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The gateway already has this refund, so nothing was sent again.</source>
        <translation>La pasarela ya tiene este reembolso; no se envió nada de nuevo.</translation>
    </message>
    <message>
        <source>The stored bytes of this refund are damaged. Nothing was sent.</source>
        <translation>Los bytes guardados de este reembolso están dañados. No se envió nada.</translation>
    </message>
    <message>
        <source>The refund may have been paid. Do not ask for another one; check it as soon as the store works again.</source>
        <translation>Es posible que el reembolso se haya pagado. No solicite otro; consúltelo en cuanto se puedan guardar datos de nuevo.</translation>
    </message>
    <message>
        <source>%1 may not sign in any more.</source>
        <translation>%1 ya no puede ingresar.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Consulte a un administrador.</translation>
    </message>
    <message>
        <source>How much goes back? For example 1.500,00.</source>
        <translation>¿Cuánto se devuelve? Por ejemplo 1.500,00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in more than one way, or is no amount. Write it like 1.500,00: dots between thousands, a comma before the cents.</source>
        <translation>«%1» se puede leer de más de una manera, o no es un valor. Escríbalo como 1.500,00: puntos entre los miles y una coma antes de los centavos.</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>El valor tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <source>Will refund %1.</source>
        <translation>Se reembolsarán %1.</translation>
    </message>
    <message>
        <source>%1 are asked for, but only %2 are left to refund of this charge.</source>
        <translation>Se solicitan %1, pero de este cobro solo quedan %2 por reembolsar.</translation>
    </message>
    <message>
        <source>Why does the money go back? The gateway keeps this text.</source>
        <translation>¿Por qué se devuelve el dinero? La pasarela guarda este texto.</translation>
    </message>
    <message>
        <source>The reason holds characters that cannot be shown. Type it again.</source>
        <translation>El motivo contiene caracteres que no se pueden mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The reason is too long: %1 of at most 255 characters.</source>
        <translation>El motivo es demasiado largo: %1 de 255 caracteres a lo sumo.</translation>
    </message>
    <message>
        <source>A reason that begins with &quot;finalStatus=&quot; steers the gateway&apos;s sandbox and is not sent anywhere else.</source>
        <translation>Un motivo que empieza por «finalStatus=» dirige el entorno de pruebas de la pasarela y no se envía a ninguna otra parte.</translation>
    </message>
    <message>
        <source>Will be sent as &quot;%1&quot;.</source>
        <translation>Se enviará como «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent as &quot;%2&quot;: the gateway takes letters without accents, digits and blanks only.</source>
        <translation>«%1» se envía como «%2»: la pasarela solo acepta letras sin tildes, dígitos y espacios.</translation>
    </message>
    <message>
        <source>The document %1 is not the payer&apos;s (%2). The money would go to somebody else.</source>
        <translation>El documento %1 no es el del pagador (%2). El dinero iría a otra persona.</translation>
    </message>
    <message>
        <source>The beneficiary &quot;%1&quot; is not the payer &quot;%2&quot;, and the gateway names no document of the payer.</source>
        <translation>El beneficiario «%1» no es el pagador «%2», y la pasarela no da ningún documento del pagador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document type for a refund. Use CC, CE, NIT or TI.</source>
        <translation>«%1» no es un tipo de documento para un reembolso. Use CC, CE, NIT o TI.</translation>
    </message>
    <message>
        <source>Will be sent as %1.</source>
        <translation>Se enviará como %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account type. Use SAVINGS or CHECKING.</source>
        <translation>«%1» no es un tipo de cuenta. Use SAVINGS o CHECKING.</translation>
    </message>
    <message>
        <source>The branch is too long or holds characters that cannot be shown.</source>
        <translation>La sucursal es demasiado larga o contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address for the gateway&apos;s notifications.</source>
        <translation>«%1» no es una dirección web para las notificaciones de la pasarela.</translation>
    </message>
    <message>
        <source>The answer speaks of another refund: %1 instead of %2.</source>
        <translation>La respuesta habla de otro reembolso: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The answer speaks of another charge: %1 instead of %2.</source>
        <translation>La respuesta habla de otro cobro: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The answer speaks of another amount: %1 instead of %2.</source>
        <translation>La respuesta habla de otro valor: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The answer speaks of another country: %1 instead of %2.</source>
        <translation>La respuesta habla de otro país: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The gateway made this refund before it was sent from here (%1): something with this key was there already.</source>
        <translation>La pasarela hizo este reembolso antes de que se enviara desde aquí (%1): algo con esta clave ya estaba allí.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer carries another reason: &quot;%1&quot;.</source>
        <translation>La respuesta de la pasarela lleva otro motivo: «%1».</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer carries another callback address: %1.</source>
        <translation>La respuesta de la pasarela lleva otra dirección de notificación: %1.</translation>
    </message>
    <message>
        <source>We do not know whether the gateway got this refund. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>No sabemos si la pasarela recibió este reembolso. No solicite otro; consulte de nuevo hasta que la pasarela diga cómo está.</translation>
    </message>
    <message>
        <source>The gateway says the refund has settled: the customer has the money.</source>
        <translation>La pasarela dice que el reembolso se liquidó: el cliente tiene el dinero.</translation>
    </message>
    <message>
        <source>Sent; the gateway has accepted it, the customer does not have the money yet.</source>
        <translation>Enviado; la pasarela lo aceptó, el cliente todavía no tiene el dinero.</translation>
    </message>
    <message>
        <source>The gateway says the refund failed: %1. No money has moved.</source>
        <translation>La pasarela dice que el reembolso falló: %1. No se movió dinero.</translation>
    </message>
    <message>
        <source>The gateway says the refund failed. No money has moved.</source>
        <translation>La pasarela dice que el reembolso falló. No se movió dinero.</translation>
    </message>
    <message>
        <source>The gateway refused the refund (HTTP %1). No money has moved.</source>
        <translation>La pasarela rechazó el reembolso (HTTP %1). No se movió dinero.</translation>
    </message>
    <message>
        <source>The gateway refused the refund: %1. No money has moved.</source>
        <translation>La pasarela rechazó el reembolso: %1. No se movió dinero.</translation>
    </message>
    <message>
        <source>The gateway asks to wait and has not taken the refund. Nothing was paid; a supervisor can send it again.</source>
        <translation>La pasarela pide esperar y no aceptó el reembolso. No se pagó nada; un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway did not let us in (HTTP %1) and has not taken the refund. Nothing was paid; check the credentials, then a supervisor can send it again.</source>
        <translation>La pasarela no nos permitió el acceso (HTTP %1) y no aceptó el reembolso. No se pagó nada; revise las credenciales y luego un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway says that a refund with this key was there before.</source>
        <translation>La pasarela dice que antes ya había un reembolso con esta clave.</translation>
    </message>
    <message>
        <source>The refund left this machine %1 times.</source>
        <translation>El reembolso salió de este computador %1 veces.</translation>
    </message>
    <message>
        <source>The gateway says %1, a word this desk does not know.</source>
        <translation>La pasarela dice %1, una palabra que este puesto no conoce.</translation>
    </message>
    <message>
        <source>The gateway says the charge is being refunded; the customer does not have the money yet.</source>
        <translation>La pasarela dice que el cobro se está reembolsando; el cliente todavía no tiene el dinero.</translation>
    </message>
    <message>
        <source>The gateway says the charge is refunded: the customer has the money.</source>
        <translation>La pasarela dice que el cobro está reembolsado: el cliente tiene el dinero.</translation>
    </message>
    <message>
        <source>The gateway says %1 about the charge, which proves nothing about this refund.</source>
        <translation>La pasarela dice %1 sobre el cobro, lo que no prueba nada sobre este reembolso.</translation>
    </message>
    <message>
        <source>The gateway names no amount for this charge, so nothing can be refunded from here.</source>
        <translation>La pasarela no da un valor para este cobro; desde aquí no se puede reembolsar nada.</translation>
    </message>
    <message>
        <source>The amount of this charge is not above zero, so nothing can be refunded.</source>
        <translation>El valor de este cobro no es mayor que cero; no se puede reembolsar nada.</translation>
    </message>
    <message>
        <source>The charge was made in %1 and ended in %2. Which amount counts for refunds is not settled yet.</source>
        <translation>El cobro se hizo en %1 y terminó en %2. Todavía no está decidido qué valor cuenta para los reembolsos.</translation>
    </message>
    <message>
        <source>The gateway says %1, but no refund of this desk explains it: somebody refunded it elsewhere.</source>
        <translation>La pasarela dice %1, pero ningún reembolso de este puesto lo explica: alguien lo reembolsó en otra parte.</translation>
    </message>
    <message>
        <source>Find out who did before anything else is refunded.</source>
        <translation>Averigüe quién lo hizo antes de reembolsar cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken this payment back (CHARGED_BACK). A refund would pay the customer twice.</source>
        <translation>El banco del pagador reversó este pago (contracargo, CHARGED_BACK). Un reembolso pagaría dos veces al cliente.</translation>
    </message>
    <message>
        <source>The payment is not completed yet (%1). Only settled payments can be refunded.</source>
        <translation>El pago todavía no está completo (%1). Solo se pueden reembolsar pagos liquidados.</translation>
    </message>
    <message>
        <source>The payment never arrived (%1), so there is nothing to give back.</source>
        <translation>El pago nunca llegó (%1); no hay nada que devolver.</translation>
    </message>
    <message>
        <source>The gateway says %1, a status this desk does not know. Only settled payments can be refunded.</source>
        <translation>La pasarela dice %1, un estado que este puesto no conoce. Solo se pueden reembolsar pagos liquidados.</translation>
    </message>
    <message>
        <source>Only settled payments can be refunded.</source>
        <translation>Solo se pueden reembolsar pagos liquidados.</translation>
    </message>
    <message>
        <source>The charge is in %1. This desk refunds Colombian pesos (COP) only.</source>
        <translation>El cobro está en %1. Este puesto solo reembolsa pesos colombianos (COP).</translation>
    </message>
    <message>
        <source>The gateway names the country &quot;%1&quot; for this charge. This desk refunds payments made in Colombia (CO) only.</source>
        <translation>La pasarela da el país «%1» para este cobro. Este puesto solo reembolsa pagos hechos en Colombia (CO).</translation>
    </message>
    <message>
        <source>The refunds of this charge cannot be added up.</source>
        <translation>Los reembolsos de este cobro no se pueden sumar.</translation>
    </message>
    <message>
        <source>Nothing is left to refund: %1 were paid, and all of it is refunded, on its way or waiting.</source>
        <translation>No queda nada por reembolsar: se pagaron %1, y todo está reembolsado, en camino o en espera.</translation>
    </message>
    <message>
        <source>Nothing was sent. Withdraw this request and ask again with what the gateway says now.</source>
        <translation>No se envió nada. Retire esta solicitud y solicite de nuevo con lo que la pasarela dice ahora.</translation>
    </message>
    <message>
        <source>The gateway answered about another charge.</source>
        <translation>La pasarela respondió sobre otro cobro.</translation>
    </message>
    <message>
        <source>The amount of the charge is no longer what the approver saw.</source>
        <translation>El valor del cobro ya no es el que vio quien aprobó.</translation>
    </message>
    <message>
        <source>The country of the charge is no longer what the approver saw.</source>
        <translation>El país del cobro ya no es el que vio quien aprobó.</translation>
    </message>
    <message>
        <source>The payer of the charge is no longer who the approver saw.</source>
        <translation>El pagador del cobro ya no es quien vio quien aprobó.</translation>
    </message>
    <message>
        <source>The charge&apos;s key is too long to name a refund of it.</source>
        <translation>La clave del cobro es demasiado larga para nombrar un reembolso de él.</translation>
    </message>
    <message>
        <source>The file %1 is not a store of this kind.</source>
        <translation>El archivo %1 no contiene datos de este programa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away or name another.</source>
        <translation>No se cambió nada. Mueva el archivo o nombre otro.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer version of this program.</source>
        <translation>El archivo de datos %1 se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then try again.</source>
        <translation>No se cambió nada. Actualice el programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password could not be worked with on this machine.</source>
        <translation>No se pudo procesar la contraseña en este computador.</translation>
    </message>
    <message>
        <source>Close other programs, since it needs some memory, and try again.</source>
        <translation>Cierre otros programas, porque necesita algo de memoria, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Aquí no hay nadie que se llame %1.</translation>
    </message>
    <message>
        <source>See the list of people for the right name.</source>
        <translation>Vea el nombre correcto en la lista de personas.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters, all of which can be seen or are blanks.</source>
        <translation>Un nombre tiene de 1 a 64 caracteres, todos visibles o espacios.</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>Una persona necesita al menos un rol.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Una contraseña tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one; a few words in a row are easy to keep in mind.</source>
        <translation>Elija una más larga; unas pocas palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>Solo un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or ask one.</source>
        <translation>Ingrese como administrador o consulte a uno.</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who adds the others.</source>
        <translation>La primera persona debe ser un administrador, que agrega a las demás.</translation>
    </message>
    <message>
        <source>There is somebody called %1 already.</source>
        <translation>Ya hay alguien que se llama %1.</translation>
    </message>
    <message>
        <source>Capitals make no difference. Choose another name, also where that one is disabled.</source>
        <translation>No se distinguen mayúsculas de minúsculas. Elija otro nombre, aunque la otra persona esté desactivada.</translation>
    </message>
    <message>
        <source>%1 is the last administrator; without one nobody could add people.</source>
        <translation>%1 es el último administrador; sin uno nadie podría agregar personas.</translation>
    </message>
    <message>
        <source>Add another administrator first.</source>
        <translation>Agregue primero otro administrador.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ya está desactivado.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer about this charge cannot be kept.</source>
        <translation>La respuesta de la pasarela sobre este cobro no se puede guardar.</translation>
    </message>
    <message>
        <source>Look the charge up again.</source>
        <translation>Consulte el cobro de nuevo.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>El valor debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>%1 were asked for, and only %2 are left of this charge.</source>
        <translation>Se solicitaron %1, y de este cobro solo quedan %2.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask for less.</source>
        <translation>No se guardó nada. Solicite menos.</translation>
    </message>
    <message>
        <source>Only the account may differ from %1, the request that is corrected.</source>
        <translation>Solo la cuenta puede ser distinta de %1, la solicitud que se corrige.</translation>
    </message>
    <message>
        <source>Ask for a new refund where more than the account changes.</source>
        <translation>Solicite un reembolso nuevo si cambia algo más que la cuenta.</translation>
    </message>
    <message>
        <source>This refund cannot be written in the form the gateway wants.</source>
        <translation>Este reembolso no se puede escribir en la forma que quiere la pasarela.</translation>
    </message>
    <message>
        <source>See whether the account and the reason have unusual characters.</source>
        <translation>Revise si la cuenta y el motivo tienen caracteres inusuales.</translation>
    </message>
    <message>
        <source>Nobody but %1 stands behind %2: it has no approval of these bytes.</source>
        <translation>Nadie más que %1 respalda %2: no tiene aprobación de estos bytes.</translation>
    </message>
    <message>
        <source>Nothing was sent. It needs a new approval.</source>
        <translation>No se envió nada. Necesita una aprobación nueva.</translation>
    </message>
    <message>
        <source>Another refund of this charge, %1, is still on its way.</source>
        <translation>Otro reembolso de este cobro, %1, todavía está en camino.</translation>
    </message>
    <message>
        <source>Nothing was sent. Wait until the gateway has said how that one ended.</source>
        <translation>No se envió nada. Espere hasta que la pasarela haya dicho cómo terminó aquel.</translation>
    </message>
    <message>
        <source>The gateway says %1 about the charge: this refund may have been executed.</source>
        <translation>La pasarela dice %1 sobre el cobro: este reembolso puede haberse ejecutado.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Check how it stands instead.</source>
        <translation>No se envió nada de nuevo. En su lugar, consulte cómo está.</translation>
    </message>
    <message>
        <source>Less is left of this charge than %1 asks for.</source>
        <translation>De este cobro queda menos de lo que solicita %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Withdraw it and ask for less.</source>
        <translation>No se envió nada. Retírela y solicite menos.</translation>
    </message>
    <message>
        <source>%1 may not be sent once more under the same claim.</source>
        <translation>%1 no se puede enviar otra vez bajo la misma reserva.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Look at the request again.</source>
        <translation>No se envió nada más. Mire la solicitud de nuevo.</translation>
    </message>
    <message>
        <source>The program that sent this refund ended, or gave no sign in time. We do not know whether the gateway got it. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>El programa que envió este reembolso terminó, o no dio señales a tiempo. No sabemos si la pasarela lo recibió. No solicite otro reembolso; consulte de nuevo hasta que la pasarela diga cómo está.</translation>
    </message>
    <message>
        <source>%1 carries a warning that forbids to approve it.</source>
        <translation>%1 lleva una advertencia que prohíbe aprobarla.</translation>
    </message>
    <message>
        <source>Reject it and ask again.</source>
        <translation>Rechácela y solicite de nuevo.</translation>
    </message>
    <message>
        <source>%1 carries warnings that nobody has confirmed.</source>
        <translation>%1 lleva advertencias que nadie ha confirmado.</translation>
    </message>
    <message>
        <source>Read the warnings and confirm them, or reject the request.</source>
        <translation>Lea las advertencias y confírmelas, o rechace la solicitud.</translation>
    </message>
    <message>
        <source>%1 was asked for by %2, who may not approve it as well.</source>
        <translation>%1 la solicitó %2, que no puede también aprobarla.</translation>
    </message>
    <message>
        <source>Another supervisor decides on it.</source>
        <translation>Otro supervisor decide sobre ella.</translation>
    </message>
    <message>
        <source>%1 is no longer what you saw: its bytes are others now.</source>
        <translation>%1 ya no es lo que usted vio: sus bytes son otros ahora.</translation>
    </message>
    <message>
        <source>Look at the request again before you decide.</source>
        <translation>Mire la solicitud de nuevo antes de decidir.</translation>
    </message>
    <message>
        <source>Only %1, who asked for %2, or a supervisor may withdraw it.</source>
        <translation>Solo %1, que solicitó %2, o un supervisor puede retirarla.</translation>
    </message>
    <message>
        <source>The key %1 is taken: the gateway has a refund of that name which was not sent from here. This request has the next key now and needs a new approval.</source>
        <translation>La clave %1 está ocupada: la pasarela tiene un reembolso con ese nombre que no se envió desde aquí. Esta solicitud tiene ahora la clave siguiente y necesita una aprobación nueva.</translation>
    </message>
    <message>
        <source>%1 has said so already.</source>
        <translation>%1 ya lo dijo.</translation>
    </message>
    <message>
        <source>A second supervisor has to confirm it.</source>
        <translation>Un segundo supervisor tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>The gateway did not take this call, but an earlier one may have been executed. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>La pasarela no aceptó esta llamada, pero una anterior puede haberse ejecutado. No solicite otro reembolso; consulte de nuevo hasta que la pasarela diga cómo está.</translation>
    </message>
    <message>
        <source>A late answer to an earlier call says something else than what is known of this refund.</source>
        <translation>Una respuesta tardía a una llamada anterior dice algo distinto de lo que se sabe de este reembolso.</translation>
    </message>
    <message>
        <source>%1 was not sent by this call.</source>
        <translation>%1 no se envió con esta llamada.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>No hay ninguna solicitud %1.</translation>
    </message>
    <message>
        <source>The gateway had called this refund settled and calls it failed now: the bank may have sent the money back.</source>
        <translation>La pasarela había dado este reembolso por liquidado y ahora lo da por fallido: el banco puede haber devuelto el dinero.</translation>
    </message>
    <message>
        <source>This refund counted as failed, and the gateway says now that it was executed. Make sure that the customer is not paid a second time.</source>
        <translation>Este reembolso contaba como fallido, y la pasarela dice ahora que se ejecutó. Asegúrese de que no se pague al cliente por segunda vez.</translation>
    </message>
    <message>
        <source>The gateway knows a refund with this request&apos;s key, although it was not sent from here.</source>
        <translation>La pasarela conoce un reembolso con la clave de esta solicitud, aunque no se envió desde aquí.</translation>
    </message>
    <message>
        <source>The refunds of this charge together are more than was paid. Stop what has not been sent yet.</source>
        <translation>Los reembolsos de este cobro juntos son más de lo que se pagó. Detenga lo que todavía no se ha enviado.</translation>
    </message>
    <message>
        <source>See the list of requests for the right one.</source>
        <translation>Vea la correcta en la lista de solicitudes.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: its parts do not fit together.</source>
        <translation>El archivo de datos %1 está dañado: sus partes no concuerdan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file, since it proves what happened, and go on with the last backup.</source>
        <translation>No se cambió nada. Conserve el archivo, porque prueba lo que pasó, y siga con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program keeps the store %1 busy.</source>
        <translation>Otro programa tiene ocupado el archivo de datos %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written: it is read-only.</source>
        <translation>No se puede escribir en el archivo de datos %1: es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give your user the right to write the file and its folder.</source>
        <translation>No se cambió nada. Dé a su usuario el derecho de escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written: there is no room left on the disk.</source>
        <translation>No se puede escribir en el archivo de datos %1: no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo de datos %1.</translation>
    </message>
    <message>
        <source>See whether its folder is there and your user may read and write in it.</source>
        <translation>Vea si su carpeta está ahí y si su usuario puede leer y escribir en ella.</translation>
    </message>
    <message>
        <source>The disk could not read or write the store %1.</source>
        <translation>El disco no pudo leer o escribir el archivo de datos %1.</translation>
    </message>
    <message>
        <source>Look at the request again before you repeat the step.</source>
        <translation>Mire la solicitud de nuevo antes de repetir el paso.</translation>
    </message>
    <message>
        <source>The store %1 has refused this step: it would have broken a rule.</source>
        <translation>El archivo de datos %1 rechazó este paso: habría roto una regla.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the request again.</source>
        <translation>No se cambió nada. Mire la solicitud de nuevo.</translation>
    </message>
    <message>
        <source>This is too large for the store %1.</source>
        <translation>Esto es demasiado grande para el archivo de datos %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The store %1 gave an error.</source>
        <translation>El archivo de datos %1 dio un error.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>Name another file for the backup.</source>
        <translation>Nombre otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network drive. A store there would break.</source>
        <translation>La carpeta %1 está en una unidad de red. Los datos se dañarían allí.</translation>
    </message>
    <message>
        <source>Keep the program&apos;s data on a disk of this computer.</source>
        <translation>Guarde los datos del programa en un disco de este computador.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>See whether the disk is there and your user may write in the folder above it.</source>
        <translation>Vea si el disco está ahí y si su usuario puede escribir en la carpeta de arriba.</translation>
    </message>
    <message>
        <source>See whether the disk has room and your user may write in this folder.</source>
        <translation>Vea si el disco tiene espacio y si su usuario puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The store %1 cannot be kept safe on this file system.</source>
        <translation>El archivo de datos %1 no se puede proteger en este sistema de archivos.</translation>
    </message>
    <message>
        <source>This name and password do not let anybody in: one of them is wrong, or the person is disabled.</source>
        <translation>Con este nombre y esta contraseña no se puede ingresar: uno de los dos no es correcto, o la persona está desactivada.</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator.</source>
        <translation>Inténtelo de nuevo o consulte a un administrador.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name.</source>
        <translation>Hubo demasiadas contraseñas equivocadas para este nombre.</translation>
    </message>
    <message>
        <source>Wait %1 seconds, then try again.</source>
        <translation>Espere %1 segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this; %1 is none.</source>
        <translation>Solo un supervisor puede hacer esto; %1 no lo es.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Consulte a un supervisor.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Say why, in a few words; it is kept with the request.</source>
        <translation>Diga por qué, en pocas palabras; se guarda con la solicitud.</translation>
    </message>
    <message>
        <source>%1 is a draft and was not sent for approval.</source>
        <translation>%1 es un borrador y no se envió a aprobación.</translation>
    </message>
    <message>
        <source>%1 is waiting for approval.</source>
        <translation>%1 espera aprobación.</translation>
    </message>
    <message>
        <source>%1 is approved already.</source>
        <translation>%1 ya está aprobada.</translation>
    </message>
    <message>
        <source>%1 was rejected.</source>
        <translation>%1 fue rechazada.</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 fue retirada.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 venció.</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 se está enviando en este momento.</translation>
    </message>
    <message>
        <source>%1 is approved, and the last try to send it did not leave.</source>
        <translation>%1 está aprobada, y el último intento de enviarla no salió.</translation>
    </message>
    <message>
        <source>%1 was sent, and nobody knows yet whether the gateway has it.</source>
        <translation>%1 se envió, y todavía nadie sabe si la pasarela la tiene.</translation>
    </message>
    <message>
        <source>%1 was sent, and the gateway is working on it.</source>
        <translation>%1 se envió, y la pasarela está trabajando en ella.</translation>
    </message>
    <message>
        <source>%1 was sent and has settled.</source>
        <translation>%1 se envió y se liquidó.</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>The charge&apos;s key is so long that the refund&apos;s key would have more than 128 bytes.</source>
        <translation>La clave del cobro es tan larga que la del reembolso tendría más de 128 bytes.</translation>
    </message>
    <message>
        <source>This charge cannot be refunded from here; ask the gateway.</source>
        <translation>Este cobro no se puede reembolsar desde aquí; consulte a la pasarela.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Charge key</source>
        <translation>Clave del cobro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>Valor final</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Medio de pago</translation>
    </message>
    <message>
        <source>Payment flow</source>
        <translation>Flujo de pago</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Final status at</source>
        <translation>Estado final el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Sub-merchant</source>
        <translation>Subcomercio</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de notificación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address: street</source>
        <translation>Dirección: calle</translation>
    </message>
    <message>
        <source>Address: number</source>
        <translation>Dirección: número</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>Dirección: ciudad</translation>
    </message>
    <message>
        <source>Address: department</source>
        <translation>Dirección: departamento</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>Dirección: código postal</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>The gateway sent nothing about the payer.</source>
        <translation>La pasarela no envió nada sobre el pagador.</translation>
    </message>
    <message>
        <source>The gateway sent nothing more about this method.</source>
        <translation>La pasarela no envió nada más sobre este medio.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Not known to this program</source>
        <translation>Desconocido para este programa</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The gateway wrote: %1</source>
        <translation>La pasarela escribió: %1</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <translation>%1 (Bogotá)</translation>
    </message>
    <message>
        <source>%1 more fields stand in the raw answer.</source>
        <translation>En la respuesta original hay %1 campos más.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Titular de la tarjeta</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Primeros dígitos</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Últimos cuatro dígitos</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>Token de tarjeta</translation>
    </message>
    <message>
        <source>Card token type</source>
        <translation>Tipo de token de tarjeta</translation>
    </message>
    <message>
        <source>Card id</source>
        <translation>Id de tarjeta</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Chargeback category</source>
        <translation>Categoría del contracargo</translation>
    </message>
    <message>
        <source>Chargeback reason code</source>
        <translation>Código de motivo del contracargo</translation>
    </message>
    <message>
        <source>Chargeback reason</source>
        <translation>Motivo del contracargo</translation>
    </message>
    <message>
        <source>External identifier</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiquete</translation>
    </message>
    <message>
        <source>Agreement code</source>
        <translation>Código de convenio</translation>
    </message>
    <message>
        <source>Payment intention</source>
        <translation>Intención de pago</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>Mes de vencimiento</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>Año de vencimiento</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>%1 (Mexico City time)</source>
        <translation>%1 (hora de Ciudad de México)</translation>
    </message>
    <message>
        <source>Can be paid several times</source>
        <translation>Se puede pagar varias veces</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Payment address</source>
        <translation>Dirección de pago</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Approved, not sent yet</source>
        <translation>Aprobada, todavía sin enviar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Accepted by the gateway, on its way</source>
        <translation>Aceptado por la pasarela, en camino</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Settled: the payment arrived</source>
        <translation>Liquidado: el pago llegó</translation>
    </message>
    <message>
        <source>Failed: the payment did not go through</source>
        <translation>Fallido: el pago no se hizo</translation>
    </message>
    <message>
        <source>In progress: the payment is not final yet</source>
        <translation>En curso: el pago todavía no es definitivo</translation>
    </message>
    <message>
        <source>Refunding: a refund is on its way</source>
        <translation>En reembolso: un reembolso está en camino</translation>
    </message>
    <message>
        <source>Refunded: the gateway says that money was given back</source>
        <translation>Reembolsado: la pasarela dice que se devolvió dinero</translation>
    </message>
    <message>
        <source>Cancelled: the payment was called off</source>
        <translation>Cancelado: el pago se anuló</translation>
    </message>
    <message>
        <source>Authorized: the amount is reserved on the card, not taken</source>
        <translation>Autorizado: el valor está reservado en la tarjeta, no cobrado</translation>
    </message>
    <message>
        <source>Charged back: the customer&apos;s bank has taken the payment back</source>
        <translation>Contracargo: el banco del pagador reversó este pago</translation>
    </message>
    <message>
        <source>Expired: the customer did not pay in time</source>
        <translation>Vencido: el cliente no pagó a tiempo</translation>
    </message>
    <message>
        <source>Created: the gateway has not begun with this payment</source>
        <translation>Creado: la pasarela no ha empezado con este pago</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>PSE bank transfer</source>
        <translation>Transferencia PSE</translation>
    </message>
    <message>
        <source>Bancolombia button</source>
        <translation>Botón Bancolombia</translation>
    </message>
    <message>
        <source>Cash at a Bancolombia point</source>
        <translation>Efectivo en un punto Bancolombia</translation>
    </message>
    <message>
        <source>Cash with a PayCash reference</source>
        <translation>Efectivo con referencia PayCash</translation>
    </message>
    <message>
        <source>Nequi</source>
        <translation>Nequi</translation>
    </message>
    <message>
        <source>Cash at Efecty</source>
        <translation>Efectivo en Efecty</translation>
    </message>
    <message>
        <source>PSE</source>
        <translation>PSE</translation>
    </message>
    <message>
        <source>Bancolombia collection</source>
        <translation>Recaudo Bancolombia</translation>
    </message>
    <message>
        <source>PayCash</source>
        <translation>PayCash</translation>
    </message>
    <message>
        <source>Efecty</source>
        <translation>Efecty</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The first administrator needs a name, and the same password of at least 8 characters twice.</source>
        <translation>El primer administrador necesita un nombre y dos veces la misma contraseña de al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta la clave de API.</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>Falta el id o el secreto de cliente.</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>Falta el token de acceso.</translation>
    </message>
    <message>
        <source>What the keychain holds as the journal&apos;s checkpoint is not a checkpoint.</source>
        <translation>Lo que el llavero tiene como punto de control de la bitácora no es un punto de control.</translation>
    </message>
    <message>
        <source>The journal is not whole, so no checkpoint was kept.</source>
        <translation>La bitácora no está completa; no se guardó ningún punto de control.</translation>
    </message>
    <message>
        <source>The program&apos;s folder %1 cannot be used.</source>
        <translation>No se puede usar la carpeta %1 del programa.</translation>
    </message>
    <message>
        <source>Check that it exists or can be made, and that you may write into it.</source>
        <translation>Compruebe que existe o se puede crear y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>No credentials are kept for the profile %1.</source>
        <translation>No hay credenciales guardadas para el perfil %1.</translation>
    </message>
    <message>
        <source>What the keychain holds for the profile %1 are not credentials.</source>
        <translation>Lo que el llavero tiene para el perfil %1 no son credenciales.</translation>
    </message>
    <message>
        <source>An administrator has to set them again.</source>
        <translation>Un administrador tiene que ingresarlas de nuevo.</translation>
    </message>
    <message>
        <source>reintegro --help lists what it understands.</source>
        <translation>reintegro --help muestra lo que entiende.</translation>
    </message>
    <message>
        <source>%1 is not a value for this option.</source>
        <translation>%1 no es un valor para esta opción.</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>%1 no se entiende.</translation>
    </message>
    <message>
        <source>The training gateway could not open port %1.</source>
        <translation>La pasarela de entrenamiento no pudo abrir el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>Elija otro puerto, o 0 para uno libre.</translation>
    </message>
    <message>
        <source>The answer is compressed, although it was asked for plain, and cannot be read safely.</source>
        <translation>La respuesta está comprimida, aunque se pidió sin comprimir, y no se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>No se puede crear el archivo %1: %2.</translation>
    </message>
    <message>
        <source>This computer stood still for too long between the claim and the call. Nothing was sent; a supervisor can send it again.</source>
        <translation>Este computador estuvo detenido demasiado tiempo justo antes de enviar. No se envió nada; un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The clock here and the gateway&apos;s are %1 minutes apart, so its answer could not be trusted. Nothing was sent; set the clock, then a supervisor can send it again.</source>
        <translation>El reloj de este computador y el de la pasarela difieren en %1 minutos, así que no se podría confiar en su respuesta. No se envió nada; ajuste el reloj y luego un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway does not say who paid, so nobody can see here whether the money goes back to the same person.</source>
        <translation>La pasarela no dice quién pagó, así que aquí nadie puede ver si el dinero vuelve a la misma persona.</translation>
    </message>
    <message>
        <source>The document is the payer&apos;s, but the name &quot;%1&quot; is not the payer&apos;s &quot;%2&quot;.</source>
        <translation>El documento es el del pagador, pero el nombre «%1» no es el del pagador, «%2».</translation>
    </message>
    <message>
        <source>Nothing was sent: the call did not leave this computer. A supervisor can send it again.</source>
        <translation>No se envió nada: la solicitud no salió de este computador. Un supervisor puede enviarla de nuevo.</translation>
    </message>
    <message>
        <source>%1 may sign in already.</source>
        <translation>%1 ya puede ingresar.</translation>
    </message>
    <message>
        <source>Somebody refunded %1 of this very charge elsewhere, as %2; the gateway says %3 about it. Reject this request if it is about the same money.</source>
        <translation>Alguien reembolsó %1 de este mismo cobro por otro medio, como %2; la pasarela dice %3 al respecto. Rechace esta solicitud si se trata del mismo dinero.</translation>
    </message>
    <message>
        <source>%1 and %2 closed it as not executed, by the gateway&apos;s written statement. Its key stays barred.</source>
        <translation>%1 y %2 la cerraron como no ejecutada, con la constancia escrita de la pasarela. Su clave queda bloqueada.</translation>
    </message>
    <message>
        <source>The gateway did not take this call, but it answered an earlier one: it has the refund. Check again until it says how it ended.</source>
        <translation>La pasarela no aceptó este envío, pero respondió a uno anterior: tiene el reembolso. Consulte de nuevo hasta que diga cómo terminó.</translation>
    </message>
    <message>
        <source>The gateway has this refund although it had not taken our call. What it says of it counts now.</source>
        <translation>La pasarela tiene este reembolso aunque no había aceptado nuestro envío. Ahora cuenta lo que diga de él.</translation>
    </message>
    <message>
        <source>%1 and %2 are about the same money, one correcting the other, and %1 is not over.</source>
        <translation>%1 y %2 son del mismo dinero, una corrige a la otra, y %1 no ha terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed, or the customer could be paid twice. Look at %1 first.</source>
        <translation>No se cambió nada, pues se le podría pagar dos veces al cliente. Mire primero %1.</translation>
    </message>
    <message>
        <source>An administrator has to set them: in the window under More, Gateways, Credentials, or with &quot;reintegro-cli credentials set&quot;.</source>
        <translation>Un administrador debe configurarlas: en la ventana, en Más, Pasarelas, Credenciales, o con «reintegro-cli credentials set».</translation>
    </message>
    <message>
        <source>The training gateway inside the program is for one desk and keeps its own file.</source>
        <translation>La pasarela de entrenamiento dentro del programa es para un solo puesto y guarda su propio archivo.</translation>
    </message>
    <message>
        <source>Let a training gateway of its own run for the team (training serve) and give its --api.</source>
        <translation>Inicie una pasarela de entrenamiento aparte para el equipo de trabajo (training serve) e indique su --api.</translation>
    </message>
    <message>
        <source>Write it as postgresql://server:5432/database. Nobody&apos;s password belongs in it.</source>
        <translation>Escríbala como postgresql://servidor:5432/base. No debe llevar la contraseña de nadie.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database carries a password.</source>
        <translation>La dirección de la base de datos compartida lleva una contraseña.</translation>
    </message>
    <message>
        <source>“%1” in the address of the team&apos;s database is not understood.</source>
        <translation>No se entiende «%1» en la dirección de la base de datos compartida.</translation>
    </message>
    <message>
        <source>There is no sslmode “%1”.</source>
        <translation>No existe el sslmode «%1».</translation>
    </message>
    <message>
        <source>The team&apos;s database is on another machine: only sslmode=verify-full keeps the way there secret.</source>
        <translation>La base de datos compartida está en otro computador: solo sslmode=verify-full protege la conexión con ella.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Esta no es la dirección de una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database names no server.</source>
        <translation>La dirección de la base de datos compartida no indica ningún servidor.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database names no database.</source>
        <translation>La dirección de la base de datos compartida no indica ninguna base de datos.</translation>
    </message>
    <message>
        <source>%1 takes an amount in pesos, such as 1.500.000, or none.</source>
        <translation>%1 admite un valor en pesos, como 1.500.000, o «none» (ninguno).</translation>
    </message>
    <message>
        <source>%1 takes an amount in pesos above zero, such as 1.500.000, or none.</source>
        <translation>%1 admite un valor en pesos mayor que cero, como 1.500.000, o «none» (ninguno).</translation>
    </message>
    <message>
        <source>%1 takes yes or no.</source>
        <translation>%1 admite «yes» (sí) o «no».</translation>
    </message>
    <message>
        <source>%1 takes three-digits, four-digits or none.</source>
        <translation>%1 admite «three-digits» (tres dígitos), «four-digits» (cuatro dígitos) o «none» (ninguno).</translation>
    </message>
    <message>
        <source>%1 takes payment methods with commas between them, or none for all of them. The methods are %2.</source>
        <translation>%1 admite medios de pago separados por comas, o «none» para todos. Los medios son %2.</translation>
    </message>
    <message>
        <source>Only full refunds are allowed here: %1 were asked for, and %2 are left of this charge.</source>
        <translation>Aquí solo se permiten reembolsos completos: se solicitaron %1 y de este cobro quedan %2.</translation>
    </message>
    <message>
        <source>Ask for all that is left, or ask an administrator.</source>
        <translation>Solicite todo lo que queda o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Refunds are allowed for %1 days after a payment, and the gateway does not say when this one was made.</source>
        <translation>Se permiten reembolsos hasta %1 días después de un pago, y la pasarela no dice cuándo se hizo este.</translation>
    </message>
    <message>
        <source>Refunds are allowed for %1 days after a payment, and this one is %2 days old.</source>
        <translation>Se permiten reembolsos hasta %1 días después de un pago, y este se hizo hace %2 días.</translation>
    </message>
    <message>
        <source>At most %1 may be refunded of one charge. %2 were asked for, and %3 of this charge are refunded or on their way.</source>
        <translation>De un cobro se pueden reembolsar %1 como máximo. Se solicitaron %2, y de este cobro ya se reembolsaron o están en camino %3.</translation>
    </message>
    <message>
        <source>Ask for less, or ask an administrator.</source>
        <translation>Solicite menos o consulte a un administrador.</translation>
    </message>
    <message>
        <source>One person may ask for %1 a day. %2 were asked for now, and %3 before on this day in Bogotá.</source>
        <translation>Una persona puede solicitar %1 por día. Ahora se solicitaron %2, y antes %3 en este día de Bogotá.</translation>
    </message>
    <message>
        <source>Ask again tomorrow, let somebody else ask, or ask an administrator.</source>
        <translation>Solicítelo de nuevo mañana, deje que lo solicite otra persona o consulte a un administrador.</translation>
    </message>
    <message>
        <source>One beneficiary may get %1 in 30 days. %2 were asked for now, and %3 in the 30 days before.</source>
        <translation>Un beneficiario puede recibir %1 en 30 días. Ahora se solicitaron %2, y %3 en los 30 días anteriores.</translation>
    </message>
    <message>
        <source>Look at the earlier refunds to this account. If they are right, ask an administrator.</source>
        <translation>Revise los reembolsos anteriores a esta cuenta. Si están bien, consulte a un administrador.</translation>
    </message>
    <message>
        <source>A request that was not sent within %1 days expires, and this one is %2 days old.</source>
        <translation>Una solicitud que no se envía en %1 días vence, y esta tiene %2 días.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for the refund again if it is still due.</source>
        <translation>No se envió nada. Solicite de nuevo el reembolso si todavía corresponde.</translation>
    </message>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <translation>%1 detuvo todos los envíos el %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent. Requests can be asked for and approved; they can be sent as soon as an administrator lets sending go on.</source>
        <translation>No se envió nada. Se pueden solicitar y aprobar reembolsos; se podrán enviar cuando un administrador reanude los envíos.</translation>
    </message>
    <message>
        <source>At most %1 may be sent in one day. This refund is %2, and %3 were sent before on this day in Bogotá.</source>
        <translation>En un día se pueden enviar %1 como máximo. Este reembolso es de %2, y antes se enviaron %3 en este día de Bogotá.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it tomorrow, or ask an administrator.</source>
        <translation>No se envió nada. Envíelo mañana o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Two approvals above</source>
        <translation>Dos aprobaciones por encima de</translation>
    </message>
    <message>
        <source>Days until a request expires</source>
        <translation>Días hasta que vence una solicitud</translation>
    </message>
    <message>
        <source>Most per person and day</source>
        <translation>Máximo por persona y día</translation>
    </message>
    <message>
        <source>Most sent per day</source>
        <translation>Máximo enviado por día</translation>
    </message>
    <message>
        <source>Most per beneficiary</source>
        <translation>Máximo por beneficiario</translation>
    </message>
    <message>
        <source>Most per charge</source>
        <translation>Máximo por cobro</translation>
    </message>
    <message>
        <source>Full refunds only</source>
        <translation>Solo reembolsos completos</translation>
    </message>
    <message>
        <source>Days after the payment</source>
        <translation>Días después del pago</translation>
    </message>
    <message>
        <source>Form of the bank code</source>
        <translation>Forma del código de banco</translation>
    </message>
    <message>
        <source>Methods refunded to an account</source>
        <translation>Medios que se reembolsan a una cuenta</translation>
    </message>
    <message>
        <source>A refund of more than this needs the approval of two people, neither of whom asked for it. One other person is always needed.</source>
        <translation>Un reembolso mayor que este valor necesita la aprobación de dos personas que no lo hayan solicitado. Siempre se necesita al menos otra persona.</translation>
    </message>
    <message>
        <source>A request that was not sent for so many days expires and cannot be sent any more.</source>
        <translation>Una solicitud que no se envía en estos días vence y ya no se puede enviar.</translation>
    </message>
    <message>
        <source>What one person may ask for in one day of Bogotá, all together.</source>
        <translation>Lo que una persona puede solicitar en total en un día de Bogotá.</translation>
    </message>
    <message>
        <source>What may be sent in one day of Bogotá, by all people together.</source>
        <translation>Lo que todas las personas juntas pueden enviar en un día de Bogotá.</translation>
    </message>
    <message>
        <source>What one account or document may get in 30 days.</source>
        <translation>Lo que una cuenta o un documento puede recibir en 30 días.</translation>
    </message>
    <message>
        <source>What may be refunded of one charge, all together.</source>
        <translation>Lo que se puede reembolsar en total de un cobro.</translation>
    </message>
    <message>
        <source>Only all that is left of a charge may be refunded.</source>
        <translation>Solo se puede reembolsar todo lo que queda de un cobro.</translation>
    </message>
    <message>
        <source>How long after a payment was completed its refund may be asked for.</source>
        <translation>Hasta cuánto tiempo después de liquidado un pago se puede solicitar su reembolso.</translation>
    </message>
    <message>
        <source>How many digits the gateway is given for a bank; else as each desk&apos;s profile says.</source>
        <translation>Cuántos dígitos del código de banco se dan a la pasarela; si no, como diga el perfil de cada puesto.</translation>
    </message>
    <message>
        <source>A refund of a charge paid so has to name an account; of other methods the money goes back the way it came. Nothing set: every refund names an account.</source>
        <translation>El reembolso de un cobro pagado por estos medios debe indicar una cuenta; con otros medios el dinero se devuelve por donde llegó. Si no se marca nada, todo reembolso indica una cuenta.</translation>
    </message>
    <message>
        <source>This refund has to name an account: the gateway does not say how it was paid.</source>
        <translation>Este reembolso debe indicar una cuenta: la pasarela no dice cómo se pagó.</translation>
    </message>
    <message>
        <source>A refund of what was paid by %1 has to name an account.</source>
        <translation>El reembolso de lo que se pagó por %1 debe indicar una cuenta.</translation>
    </message>
    <message>
        <source>No account is named: by the policy a refund of what was paid by %1 goes back the way it came.</source>
        <translation>No se indica ninguna cuenta: según la política, el reembolso de lo que se pagó por %1 se devuelve por donde llegó.</translation>
    </message>
    <message>
        <source>The recovery code could not be worked with on this machine.</source>
        <translation>No se pudo procesar el código de recuperación en este computador.</translation>
    </message>
    <message>
        <source>The recovery file is damaged, or not one of this program.</source>
        <translation>El archivo de recuperación está dañado o no es de este programa.</translation>
    </message>
    <message>
        <source>Use the one that lies beside the last backup.</source>
        <translation>Use el que está junto a la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not the store&apos;s recovery code.</source>
        <translation>Este no es el código de recuperación de estos datos.</translation>
    </message>
    <message>
        <source>Only the newest code counts. Nothing was changed; see whether there is a newer paper.</source>
        <translation>Solo vale el código más reciente. No se cambió nada; vea si hay un papel más reciente.</translation>
    </message>
    <message>
        <source>This refund has to name an account.</source>
        <translation>Este reembolso debe indicar una cuenta.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask again with the account.</source>
        <translation>No se guardó nada. Solicítelo de nuevo con la cuenta.</translation>
    </message>
    <message>
        <source>%1 needs the approval of %2 people and has that of %3.</source>
        <translation>%1 necesita la aprobación de %2 personas y tiene la de %3.</translation>
    </message>
    <message>
        <source>Nothing was sent. Another supervisor has to approve it.</source>
        <translation>No se envió nada. Otro supervisor tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>%1 has approved %2 already, and it needs two people.</source>
        <translation>%1 ya aprobó %2, y se necesitan dos personas.</translation>
    </message>
    <message>
        <source>Another supervisor has to approve it as well.</source>
        <translation>Otro supervisor también tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>No hay conexión con la base de datos compartida.</translation>
    </message>
    <message>
        <source>The step may not have been taken. Nothing can be sent until the database is there again; then look at the request before you repeat the step.</source>
        <translation>Es posible que el paso no se haya dado. No se puede enviar nada hasta que se restablezca la base de datos; entonces revise la solicitud antes de repetir el paso.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not allow this to you.</source>
        <translation>La base de datos compartida no le permite hacer esto.</translation>
    </message>
    <message>
        <source>The team&apos;s database has refused this step: it would have broken a rule.</source>
        <translation>La base de datos compartida rechazó este paso: habría roto una regla.</translation>
    </message>
    <message>
        <source>Another desk kept the team&apos;s database busy.</source>
        <translation>Otro puesto tenía ocupada la base de datos compartida.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no room left, or too many connections.</source>
        <translation>La base de datos compartida no tiene más espacio o tiene demasiadas conexiones.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever looks after the server.</source>
        <translation>No se cambió nada. Avise a quien se encarga del servidor.</translation>
    </message>
    <message>
        <source>This database is not set up for a team, or not for this version of the program.</source>
        <translation>Esta base de datos no está preparada para un equipo de trabajo, o no para esta versión del programa.</translation>
    </message>
    <message>
        <source>An administrator sets it up with “reintegro-cli team init”.</source>
        <translation>Un administrador la prepara con «reintegro-cli team init».</translation>
    </message>
    <message>
        <source>The team&apos;s database gave an error.</source>
        <translation>La base de datos compartida dio un error.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>El nombre o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the team&apos;s server.</source>
        <translation>No hay ninguna base de datos «%1» en el servidor compartido.</translation>
    </message>
    <message>
        <source>See the address of the team&apos;s database.</source>
        <translation>Revise la dirección de la base de datos compartida.</translation>
    </message>
    <message>
        <source>There is nobody called %1.</source>
        <translation>No hay nadie que se llame %1.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may do that.</source>
        <translation>Solo un supervisor o un administrador puede hacer eso.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in with your account of the team&apos;s database.</source>
        <translation>Ingrese con su usuario de la base de datos compartida.</translation>
    </message>
    <message>
        <source>This account belongs to nobody of the team.</source>
        <translation>Este usuario no es de nadie del equipo de trabajo.</translation>
    </message>
    <message>
        <source>An administrator adds people with “reintegro-cli team add”.</source>
        <translation>Un administrador agrega personas con «reintegro-cli team add».</translation>
    </message>
    <message>
        <source>The team&apos;s server is too old: PostgreSQL 13 or newer is needed.</source>
        <translation>El servidor compartido es demasiado antiguo: se necesita PostgreSQL 13 o más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the server up to date.</source>
        <translation>No se cambió nada. Actualice el servidor.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long for the names of the team&apos;s roles.</source>
        <translation>El nombre de la base de datos es demasiado largo para los nombres de los roles del equipo de trabajo.</translation>
    </message>
    <message>
        <source>Use a database whose name has at most 49 bytes.</source>
        <translation>Use una base de datos cuyo nombre tenga 49 bytes como máximo.</translation>
    </message>
    <message>
        <source>The team&apos;s store was made by a newer version of this program.</source>
        <translation>La base de datos compartida se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Compare it with the paper: 32 characters in groups of five, and one to check them.</source>
        <translation>Compárelo con el papel: 32 caracteres en grupos de cinco y uno de verificación.</translation>
    </message>
    <message>
        <source>The recovery code is too short.</source>
        <translation>El código de recuperación es demasiado corto.</translation>
    </message>
    <message>
        <source>The recovery code is too long.</source>
        <translation>El código de recuperación es demasiado largo.</translation>
    </message>
    <message>
        <source>The recovery code has a character that is in no such code.</source>
        <translation>El código de recuperación tiene un carácter que estos códigos no usan.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it.</source>
        <translation>El código de recuperación tiene un error de escritura.</translation>
    </message>
    <message>
        <source>Personal data in the store cannot be opened: it was changed, or sealed with another key.</source>
        <translation>Los datos personales guardados no se pueden abrir: se alteraron o se cifraron con otra clave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file, since it proves what happened, and look through it with &quot;store check&quot;.</source>
        <translation>No se cambió nada. Conserve el archivo, porque prueba lo que pasó, y revíselo con «store check».</translation>
    </message>
    <message>
        <source>The store %1 was sealed with another key than the one at hand.</source>
        <translation>El archivo de datos %1 se cifró con una clave distinta de la que está a la mano.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put its key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>No se cambió nada. Recupere su clave con el código de recuperación: reintegro-cli store recover --code-file ARCHIVO</translation>
    </message>
    <message>
        <source>Only an administrator may do this; %1 is none.</source>
        <translation>Solo un administrador puede hacer esto; %1 no lo es.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may stop all sending; %1 is neither.</source>
        <translation>Solo un supervisor o un administrador puede detener todos los envíos; %1 no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>Ask a supervisor at once.</source>
        <translation>Avise de inmediato a un supervisor.</translation>
    </message>
    <message>
        <source>It stays stopped until an administrator lets it go on.</source>
        <translation>Siguen detenidos hasta que un administrador los reanude.</translation>
    </message>
    <message>
        <source>Sending is not stopped.</source>
        <translation>Los envíos no están detenidos.</translation>
    </message>
    <message>
        <source>This machine gives no random numbers that can be trusted.</source>
        <translation>Este computador no da números aleatorios confiables.</translation>
    </message>
    <message>
        <source>Nothing was made. Restart the machine, then try again.</source>
        <translation>No se creó nada. Reinicie el computador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the keychain holds as the store&apos;s key is not a key of this program.</source>
        <translation>Lo que el llavero tiene como clave de los datos no es una clave de este programa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>No se cambió nada. Recupere la clave con el código de recuperación: reintegro-cli store recover --code-file ARCHIVO</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation>No se puede usar el archivo de clave %1.</translation>
    </message>
    <message>
        <source>Check that it is there and yours. Without it the training store can only be begun anew: move the store&apos;s file away.</source>
        <translation>Compruebe que está ahí y que es suyo. Sin él, los datos de entrenamiento solo se pueden empezar de nuevo: mueva su archivo a otro lugar.</translation>
    </message>
    <message>
        <source>The keychain has no key for the store %1, so its personal data cannot be opened.</source>
        <translation>El llavero no tiene clave para el archivo de datos %1; sus datos personales no se pueden abrir.</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Put the key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>No se cambió ni se perdió nada. Recupere la clave con el código de recuperación: reintegro-cli store recover --code-file ARCHIVO</translation>
    </message>
    <message>
        <source>No key could be made for the store %1.</source>
        <translation>No se pudo crear una clave para el archivo de datos %1.</translation>
    </message>
    <message>
        <source>See whether the disk has room and your user may write in the store&apos;s folder.</source>
        <translation>Vea si el disco tiene espacio y si su usuario puede escribir en la carpeta del archivo de datos.</translation>
    </message>
    <message>
        <source>The store %1 was moved aside when a backup was restored.</source>
        <translation>El archivo de datos %1 se apartó cuando se restauró una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again to work with the restored one, or restore this one.</source>
        <translation>No se cambió nada. Inténtelo de nuevo para trabajar con el restaurado, o restaure este.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>No hay ningún archivo de datos %1.</translation>
    </message>
    <message>
        <source>Check the name and the profile.</source>
        <translation>Revise el nombre y el perfil.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Name another file.</source>
        <translation>No se sobrescribió nada. Nombre otro archivo.</translation>
    </message>
    <message>
        <source>Another program has the store %1 open.</source>
        <translation>Otro programa tiene abierto el archivo de datos %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <translation>No se cambió nada. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store %1 could not be replaced.</source>
        <translation>No se pudo reemplazar el archivo de datos %1.</translation>
    </message>
    <message>
        <source>Nothing was lost. See whether your user may write in the store&apos;s folder.</source>
        <translation>No se perdió nada. Vea si su usuario puede escribir en la carpeta del archivo de datos.</translation>
    </message>
    <message>
        <source>The recovery file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo de recuperación %1.</translation>
    </message>
    <message>
        <source>Copy it by hand: without it, a backup cannot be read where the keychain is lost.</source>
        <translation>Cópielo a mano: sin él, no se puede leer una copia de seguridad si se pierde el llavero.</translation>
    </message>
    <message>
        <source>The journal %1 is not whole. The first broken entry is %2: %3.</source>
        <translation>La bitácora %1 no está completa. El primer registro dañado es %2: %3.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and compare it with the last export and backup.</source>
        <translation>Conserve el archivo como está y compárelo con la última exportación y la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup ends at journal entry %1 and does not contain entry %2, which this desk has seen already.</source>
        <translation>La copia de seguridad termina en el registro %1 de la bitácora y no contiene el registro %2, que este puesto ya vio.</translation>
    </message>
    <message>
        <source>No new code was made; an older one still counts. See whether the disk has room and you may write there.</source>
        <translation>No se creó ningún código nuevo; uno anterior sigue valiendo. Vea si el disco tiene espacio y si usted puede escribir allí.</translation>
    </message>
    <message>
        <source>There is no recovery file %1, so no code can help here.</source>
        <translation>No hay ningún archivo de recuperación %1; ningún código sirve aquí.</translation>
    </message>
    <message>
        <source>Look for the one beside the last backup, and put it beside the store.</source>
        <translation>Busque el que está junto a la última copia de seguridad y póngalo junto al archivo de datos.</translation>
    </message>
    <message>
        <source>Only an administrator may erase what is known of a person.</source>
        <translation>Solo un administrador puede borrar lo que se sabe de una persona.</translation>
    </message>
    <message>
        <source>Type and number of the person&apos;s document are needed.</source>
        <translation>Se necesitan el tipo y el número del documento de la persona.</translation>
    </message>
    <message>
        <source>%1 names this person and is not over yet.</source>
        <translation>%1 nombra a esta persona y aún no ha terminado.</translation>
    </message>
    <message>
        <source>Nothing was erased. Withdraw it, or wait until the gateway has said how it ended.</source>
        <translation>No se borró nada. Retírela, o espere hasta que la pasarela diga cómo terminó.</translation>
    </message>
    <message>
        <source>The database %1 is not in UTF-8.</source>
        <translation>La base de datos %1 no está en UTF-8.</translation>
    </message>
    <message>
        <source>Make a database with the encoding UTF8 for the team.</source>
        <translation>Cree para el equipo de trabajo una base de datos con la codificación UTF8.</translation>
    </message>
    <message>
        <source>This cannot be kept by the team&apos;s store: %1 is not as it must be.</source>
        <translation>La base de datos compartida no puede guardar esto: %1 no es como debe ser.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the program up to date.</source>
        <translation>No se cambió nada. Actualice el programa.</translation>
    </message>
    <message>
        <source>The database&apos;s role %1 cannot be a person of the team: it cannot sign in, or may do more in the database than a person may.</source>
        <translation>El rol %1 de la base de datos no puede ser una persona del equipo de trabajo: no puede iniciar sesión o puede hacer en la base de datos más de lo que puede una persona.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name in a team has letters, digits, blanks and . _ @ &apos; - only, begins with a letter and has at most 63 bytes.</source>
        <translation>Un nombre en un equipo de trabajo solo tiene letras, cifras, espacios y . _ @ &apos; -, empieza por una letra y tiene como máximo 63 bytes.</translation>
    </message>
    <message>
        <source>The database has an account called %1 already, which keeps its password.</source>
        <translation>La base de datos ya tiene un usuario llamado %1, que conserva su contraseña.</translation>
    </message>
    <message>
        <source>Add %1 without a password.</source>
        <translation>Agregue a %1 sin contraseña.</translation>
    </message>
    <message>
        <source>The account %1 was in the database before the team: its password is changed there.</source>
        <translation>El usuario %1 estaba en la base de datos antes que el equipo de trabajo: su contraseña se cambia allá.</translation>
    </message>
    <message>
        <source>The team&apos;s store belongs to another gateway: %1 (%2).</source>
        <translation>La base de datos compartida pertenece a otra pasarela: %1 (%2).</translation>
    </message>
    <message>
        <source>Use a profile of that gateway, or another database for this one.</source>
        <translation>Use un perfil de esa pasarela, u otra base de datos para esta.</translation>
    </message>
    <message>
        <source>%1 was sent by somebody else, who says what the call came to.</source>
        <translation>%1 lo envió otra persona, que es quien dice en qué quedó la llamada.</translation>
    </message>
    <message>
        <source>What %1 said about people is erased already.</source>
        <translation>Lo que %1 decía sobre personas ya está borrado.</translation>
    </message>
    <message>
        <source>The team&apos;s store has entries already; only an empty one takes a desk&apos;s store.</source>
        <translation>La base de datos compartida ya tiene registros; solo una vacía recibe los datos de un puesto.</translation>
    </message>
    <message>
        <source>Make another database for it.</source>
        <translation>Cree otra base de datos para eso.</translation>
    </message>
    <message>
        <source>Rows are taken over only between the beginning and the end of an import.</source>
        <translation>Solo se reciben filas entre el comienzo y el final de una importación.</translation>
    </message>
    <message>
        <source>The journal that came does not end as the desk&apos;s own.</source>
        <translation>La bitácora que llegó no termina como la del puesto.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 is not what the journal says of it.</source>
        <translation>%1 no concuerda con lo que dice la bitácora.</translation>
    </message>
    <message>
        <source>The copy %1 could not be written.</source>
        <translation>No se pudo escribir la copia %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left. See whether its disk has room and your user may write there.</source>
        <translation>No quedó nada de ella. Revise que su disco tenga espacio y que su usuario pueda escribir allí.</translation>
    </message>
    <message>
        <source>Only an administrator may make a recovery code.</source>
        <translation>Solo un administrador puede crear un código de recuperación.</translation>
    </message>
    <message>
        <source>What the gateway said about the charge of %1 cannot be read here.</source>
        <translation>Lo que la pasarela dijo del cobro de %1 no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Reject this request and ask again.</source>
        <translation>Rechace esta solicitud y solicite de nuevo.</translation>
    </message>
    <message>
        <source>What the gateway said about this charge cannot be read here. Reject this request and ask again.</source>
        <translation>Lo que la pasarela dijo de este cobro no se puede leer aquí. Rechace esta solicitud y solicite de nuevo.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, or none.</source>
        <translation>%1 admite un número de %2 a %3, o none.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes codes of warnings with commas between them, or none. The codes are %2.</source>
        <translation>%1 admite códigos de advertencias separados por comas, o none. Los códigos son %2.</translation>
    </message>
    <message>
        <source>Two approvals with these warnings</source>
        <translation>Dos aprobaciones con estas advertencias</translation>
    </message>
    <message>
        <source>Questions to the gateway per minute</source>
        <translation>Consultas a la pasarela por minuto</translation>
    </message>
    <message>
        <source>Days for a withdrawal</source>
        <translation>Días para un retracto</translation>
    </message>
    <message>
        <source>Working days for a reversal</source>
        <translation>Días hábiles para una reversión</translation>
    </message>
    <message>
        <source>A request that carries one of these warnings needs the approval of two people, whatever its amount.</source>
        <translation>Una solicitud con una de estas advertencias necesita la aprobación de dos personas, cualquiera que sea su valor.</translation>
    </message>
    <message>
        <source>How often all desks together ask the gateway by themselves how refunds stand that are on their way.</source>
        <translation>Cuántas veces preguntan por sí mismos todos los puestos juntos a la pasarela cómo van los reembolsos que están en camino.</translation>
    </message>
    <message>
        <source>A refund that has been on its way for so many working days is late, and stands on top of the board.</source>
        <translation>Un reembolso que lleva estos días hábiles en camino está demorado y aparece de primero en el tablero.</translation>
    </message>
    <message>
        <source>Calendar days within which the money has to be back where a customer withdrew from a purchase (Ley 1480 de 2011, article 47).</source>
        <translation>Días calendario en los que se debe devolver el dinero cuando un cliente ejerce el derecho de retracto (Ley 1480 de 2011, artículo 47).</translation>
    </message>
    <message>
        <source>Working days within which a payment has to be reversed (Ley 1480 de 2011, article 51; Decreto 587 de 2016).</source>
        <translation>Días hábiles en los que se debe reversar un pago (Ley 1480 de 2011, artículo 51; Decreto 587 de 2016).</translation>
    </message>
    <message>
        <source>Document of another person</source>
        <translation>Documento de otra persona</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s document is not the payer&apos;s.</source>
        <translation>El documento del beneficiario no es el de quien pagó.</translation>
    </message>
    <message>
        <source>Name of another person</source>
        <translation>Nombre de otra persona</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s name has nothing, or only a part, in common with the payer&apos;s.</source>
        <translation>El nombre del beneficiario no coincide, o coincide solo en parte, con el de quien pagó.</translation>
    </message>
    <message>
        <source>Nequi phone of another person</source>
        <translation>Celular Nequi de otra persona</translation>
    </message>
    <message>
        <source>The money goes to a Nequi or Daviplata phone that is not the payer&apos;s.</source>
        <translation>El dinero va a un celular de Nequi o Daviplata que no es el de quien pagó.</translation>
    </message>
    <message>
        <source>Account of other customers</source>
        <translation>Cuenta de otros clientes</translation>
    </message>
    <message>
        <source>The same account was named for refunds of other customers.</source>
        <translation>La misma cuenta se indicó para reembolsos de otros clientes.</translation>
    </message>
    <message>
        <source>Document for other customers</source>
        <translation>Documento para otros clientes</translation>
    </message>
    <message>
        <source>The same beneficiary&apos;s document was named for refunds of other customers.</source>
        <translation>El mismo documento del beneficiario se indicó para reembolsos de otros clientes.</translation>
    </message>
    <message>
        <source>Account that failed before</source>
        <translation>Cuenta que ya falló</translation>
    </message>
    <message>
        <source>Refunds to this account have failed, and none has settled since.</source>
        <translation>Reembolsos a esta cuenta fallaron, y desde entonces ninguno ha sido liquidado.</translation>
    </message>
    <message>
        <source>Charge that was charged back</source>
        <translation>Pago con contracargo</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks for the money back, or has taken it already.</source>
        <translation>El banco del pagador reclama el dinero o ya lo reversó (contracargo).</translation>
    </message>
    <message>
        <source>Amount off by a hundred</source>
        <translation>Valor cien veces mayor o menor</translation>
    </message>
    <message>
        <source>The amount is a hundred times, or a hundredth of, another amount of this charge.</source>
        <translation>El valor es cien veces, o la centésima parte de, otro valor de este pago.</translation>
    </message>
    <message>
        <source>Unusual for who asks</source>
        <translation>Inusual para quien solicita</translation>
    </message>
    <message>
        <source>It is far off what the person who asks usually asks for.</source>
        <translation>Se aleja mucho de lo que suele solicitar esta persona.</translation>
    </message>
    <message>
        <source>A refund waits for a decision</source>
        <translation>Un reembolso espera una decisión</translation>
    </message>
    <message>
        <source>%1 was asked for and waits for a supervisor.</source>
        <translation>Se solicitó %1 y espera a un supervisor.</translation>
    </message>
    <message>
        <source>Your request was rejected</source>
        <translation>Su solicitud fue rechazada</translation>
    </message>
    <message>
        <source>%1 was rejected. The request says why.</source>
        <translation>%1 fue rechazada. La solicitud dice por qué.</translation>
    </message>
    <message>
        <source>Your request has expired</source>
        <translation>Su solicitud venció</translation>
    </message>
    <message>
        <source>%1 waited too long and was not sent. Ask again if it is still due.</source>
        <translation>%1 esperó demasiado y no se envió. Solicítelo de nuevo si aún corresponde.</translation>
    </message>
    <message>
        <source>Something happened that must not happen</source>
        <translation>Ocurrió algo que no debe ocurrir</translation>
    </message>
    <message>
        <source>%1 has an alarm. Look at it before anything else is done.</source>
        <translation>%1 tiene una alarma. Revísela antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>A refund was not sent</source>
        <translation>Un reembolso no se envió</translation>
    </message>
    <message>
        <source>The gateway did not take %1. Nothing was paid; a supervisor can send it again.</source>
        <translation>La pasarela no recibió %1. No se pagó nada; un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody knows how a refund ended</source>
        <translation>Nadie sabe cómo terminó un reembolso</translation>
    </message>
    <message>
        <source>%1: do not ask for another refund. Check how it stands.</source>
        <translation>%1: no solicite otro reembolso. Consulte cómo está.</translation>
    </message>
    <message>
        <source>A refund failed</source>
        <translation>Un reembolso falló</translation>
    </message>
    <message>
        <source>%1 failed. The request says why and what can be done.</source>
        <translation>%1 falló. La solicitud dice por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it like 2026-02-28: year, month, day.</source>
        <translation>«%1» no es una fecha. Escríbala así: 2026-02-28 (año, mes, día).</translation>
    </message>
    <message>
        <source>That day has not come yet: it is %1 in Bogotá.</source>
        <translation>Ese día aún no ha llegado: en Bogotá es %1.</translation>
    </message>
    <message>
        <source>That is over a year ago. Name the day on which the customer asked.</source>
        <translation>Eso fue hace más de un año. Indique el día en que el cliente lo solicitó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ground. Use withdrawal, reversal or goodwill.</source>
        <translation>«%1» no es un motivo legal. Use withdrawal, reversal o goodwill.</translation>
    </message>
    <message>
        <source>The money has to be back by %1.</source>
        <translation>El dinero debe estar de vuelta a más tardar el %1.</translation>
    </message>
    <message>
        <source>The gateway asked to wait, or could not be reached: no desk asks about refunds for a while.</source>
        <translation>La pasarela solicitó esperar o no se pudo contactar: por un rato ningún puesto pregunta por los reembolsos.</translation>
    </message>
    <message>
        <source>Asking goes on by itself in about %1 s.</source>
        <translation>Las consultas siguen solas en unos %1 s.</translation>
    </message>
    <message>
        <source>%1 d · late</source>
        <extracomment>The age of a refund in working days, in a narrow column; %1 is a number.</extracomment>
        <translation>%1 d · demorado</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>The age of a refund in working days, in a narrow column; %1 is a number.</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>Clave del reembolso</translation>
    </message>
    <message>
        <source>The gateway last said</source>
        <translation>Última respuesta de la pasarela</translation>
    </message>
    <message>
        <source>Call %1: sent %2, no usable answer came</source>
        <translation>Llamada %1: enviada %2, no llegó una respuesta útil</translation>
    </message>
    <message>
        <source>Call %1: sent %2, the answer was HTTP %3</source>
        <translation>Llamada %1: enviada %2, la respuesta fue HTTP %3</translation>
    </message>
    <message>
        <source>Last answer kept: HTTP %1, transferStatus %2, transferStatusCode %3</source>
        <translation>Última respuesta guardada: HTTP %1, transferStatus %2, transferStatusCode %3</translation>
    </message>
    <message>
        <source>Please tell us how this refund stands, and whether it was executed.</source>
        <translation>Por favor indíquennos en qué estado está este reembolso y si se ejecutó.</translation>
    </message>
    <message>
        <source>Refund (idempotencyKey): %1</source>
        <translation>Reembolso (idempotencyKey): %1</translation>
    </message>
    <message>
        <source>Charge (referenceId): %1</source>
        <translation>Cobro (referenceId): %1</translation>
    </message>
    <message>
        <source>Amount: %1 (amount %2)</source>
        <translation>Valor: %1 (amount %2)</translation>
    </message>
    <message>
        <source>How it stands at our desk: %1</source>
        <translation>Estado en nuestro puesto: %1</translation>
    </message>
    <message>
        <source>When we last asked, %1, the gateway said: %2</source>
        <translation>En la última consulta, %1, la pasarela dijo: %2</translation>
    </message>
    <message>
        <source>The payer&apos;s document: %1</source>
        <translation>Documento del pagador: %1</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s document: %1</source>
        <translation>Documento del beneficiario: %1</translation>
    </message>
    <message>
        <source>Different digits: %1 of %2</source>
        <translation>Dígitos distintos: %1 de %2</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>Pagador: %1</translation>
    </message>
    <message>
        <source>Beneficiary: %1</source>
        <translation>Beneficiario: %1</translation>
    </message>
    <message>
        <source>In common: nothing</source>
        <translation>En común: nada</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>En común: %1</translation>
    </message>
    <message>
        <source>Neither the name &quot;%1&quot; nor the document is the payer&apos;s, who is called &quot;%2&quot;.</source>
        <translation>Ni el nombre «%1» ni el documento son del pagador, que se llama «%2».</translation>
    </message>
    <message>
        <source>The document is the payer&apos;s, but only a part of the name &quot;%1&quot; is in the payer&apos;s &quot;%2&quot;.</source>
        <translation>El documento es el del pagador, pero solo una parte del nombre «%1» está en el del pagador, «%2».</translation>
    </message>
    <message>
        <source>Only a part of the name &quot;%1&quot; is in the payer&apos;s &quot;%2&quot;: a relative, or a name that marriage changed.</source>
        <translation>Solo una parte del nombre «%1» está en el del pagador, «%2»: un familiar, o un nombre que cambió al casarse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the payer&apos;s &quot;%2&quot; are the same name, one of them shorter: words are left out, or stand as initials.</source>
        <translation>«%1» y el del pagador, «%2», son el mismo nombre, uno más corto: faltan palabras o hay iniciales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the payer&apos;s &quot;%2&quot; are the same name but for a slip of the keyboard. The bank may turn a misspelt name away.</source>
        <translation>«%1» y el del pagador, «%2», son el mismo nombre salvo por un error de digitación. El banco puede rechazar un nombre mal escrito.</translation>
    </message>
    <message>
        <source>The account is a phone (Nequi, Daviplata), and it is not the payer&apos;s.</source>
        <translation>La cuenta es un celular (Nequi, Daviplata) y no es el del pagador.</translation>
    </message>
    <message>
        <source>The payer&apos;s phone: %1</source>
        <translation>Celular del pagador: %1</translation>
    </message>
    <message>
        <source>The account&apos;s phone: %1</source>
        <translation>Celular de la cuenta: %1</translation>
    </message>
    <message>
        <source>Different digits: %1 of 10 (places %2)</source>
        <translation>Dígitos distintos: %1 de 10 (posiciones %2)</translation>
    </message>
    <message>
        <source>The charge&apos;s amount: %1</source>
        <translation>Valor del cobro: %1</translation>
    </message>
    <message>
        <source>The charge&apos;s final amount: %1</source>
        <translation>Valor final del cobro: %1</translation>
    </message>
    <message>
        <source>Left of the charge: %1</source>
        <translation>Queda del cobro: %1</translation>
    </message>
    <message>
        <source>%1 is exactly a hundred times %2: is the comma right?</source>
        <translation>%1 es exactamente cien veces %2: ¿está bien la coma?</translation>
    </message>
    <message>
        <source>%1 is exactly a hundredth of %2: is the comma right?</source>
        <translation>%1 es exactamente la centésima parte de %2: ¿está bien la coma?</translation>
    </message>
    <message>
        <source>The gateway says about the card: %1</source>
        <translation>La pasarela dice de la tarjeta: %1</translation>
    </message>
    <message>
        <source>The charge&apos;s status: %1</source>
        <translation>Estado del cobro: %1</translation>
    </message>
    <message>
        <source>The gateway has told this desk that the charge was charged back.</source>
        <translation>La pasarela le avisó a este puesto que hubo un contracargo de este cobro.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken this payment back, or asks for it. A refund would pay the customer twice.</source>
        <translation>El banco del pagador reversó este pago, o lo reclama (contracargo). Un reembolso le pagaría dos veces al cliente.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, waiting for approval</source>
        <translation>%1 del %2: %3 del cobro %4, espera aprobación</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, approved and not sent</source>
        <translation>%1 del %2: %3 del cobro %4, aprobada y sin enviar</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, sent and not settled yet</source>
        <translation>%1 del %2: %3 del cobro %4, enviada y aún sin liquidar</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, settled</source>
        <translation>%1 del %2: %3 del cobro %4, liquidada</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, failed</source>
        <translation>%1 del %2: %3 del cobro %4, fallida</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, rejected</source>
        <translation>%1 del %2: %3 del cobro %4, rechazada</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, withdrawn or expired</source>
        <translation>%1 del %2: %3 del cobro %4, retirada o vencida</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message>
        <source>The same account was named for refunds to other customers: %1.</source>
        <translation>La misma cuenta se usó en reembolsos a otros clientes: %1.</translation>
    </message>
    <message>
        <source>The same beneficiary&apos;s document was named for refunds to other customers: %1.</source>
        <translation>El mismo documento del beneficiario se usó en reembolsos a otros clientes: %1.</translation>
    </message>
    <message>
        <source>Refunds to this account have failed, and none has settled since: %1.</source>
        <translation>Han fallado reembolsos a esta cuenta, y desde entonces ninguno se liquidó: %1.</translation>
    </message>
    <message>
        <source>%1 is far more than %2 usually asks for.</source>
        <translation>%1 es mucho más de lo que %2 suele solicitar.</translation>
    </message>
    <message>
        <source>The last %1 requests: half of them up to %2, the highest %3</source>
        <translation>Las últimas %1 solicitudes: la mitad hasta %2, la más alta %3</translation>
    </message>
    <message>
        <source>To somebody else than the payer: %1 of %2</source>
        <translation>A alguien distinto del pagador: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of this charge: %2</source>
        <translation>%1 de este cobro: %2</translation>
    </message>
    <message>
        <source>Something has come up about %1 since you looked at it.</source>
        <translation>Surgió algo nuevo sobre %1 desde que la miró.</translation>
    </message>
    <message>
        <source>Nothing was approved. Read the new warning and confirm it, or reject the request.</source>
        <translation>No se aprobó nada. Lea la nueva advertencia y confírmela, o rechace la solicitud.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to the call said that something with this key was there before.</source>
        <translation>La respuesta de la pasarela a la llamada dijo que ya había algo con esta clave.</translation>
    </message>
    <message>
        <source>The gateway has a refund with this key, and what it says of it does not fit or is not clear.</source>
        <translation>La pasarela tiene un reembolso con esta clave, y lo que dice de él no coincide o no es claro.</translation>
    </message>
    <message>
        <source>The charge has been refunding or refunded since this refund was sent; another refund may be the reason as well.</source>
        <translation>Desde que se envió este reembolso, el cobro figura en reembolso o reembolsado; también puede deberse a otro reembolso.</translation>
    </message>
    <message>
        <source>A signed notification of the gateway spoke of this refund&apos;s key.</source>
        <translation>Una notificación firmada de la pasarela habló de la clave de este reembolso.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Check how it stands, or close it with the gateway&apos;s written statement.</source>
        <translation>No se volvió a enviar nada. Consulte cómo está o ciérrelo con la constancia escrita de la pasarela.</translation>
    </message>
    <message>
        <source>If the first call got through after all, and the gateway does not recognise the same key, the customer is paid twice.</source>
        <translation>Si la primera llamada sí llegó y la pasarela no reconoce la misma clave, al cliente se le paga dos veces.</translation>
    </message>
    <message>
        <source>%1 did not fail, so its account cannot be corrected.</source>
        <translation>%1 no falló, así que no se puede corregir su cuenta.</translation>
    </message>
    <message>
        <source>The statement needs a name of at most 255 bytes.</source>
        <translation>La constancia necesita un nombre de máximo 255 bytes.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the file a shorter name.</source>
        <translation>No se guardó nada. Póngale al archivo un nombre más corto.</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>La constancia está vacía.</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose the file that the gateway wrote.</source>
        <translation>No se guardó nada. Elija el archivo que escribió la pasarela.</translation>
    </message>
    <message>
        <source>The statement is larger than 1 MiB.</source>
        <translation>La constancia pesa más de 1 MiB.</translation>
    </message>
    <message>
        <source>Nothing was kept. Keep the part of it that speaks of this refund.</source>
        <translation>No se guardó nada. Guarde la parte que habla de este reembolso.</translation>
    </message>
    <message>
        <source>No written statement of the gateway is kept with %1 that is newer than its last call and than every sign that the gateway has it.</source>
        <translation>No hay ninguna constancia escrita de la pasarela guardada con %1 que sea posterior a su última llamada y a todos los indicios de que la pasarela lo tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the statement with it, then say that it was not executed.</source>
        <translation>No se cambió nada. Guarde la constancia con la solicitud y luego declare que no se ejecutó.</translation>
    </message>
    <message>
        <source>There is no such statement with %1.</source>
        <translation>No hay tal constancia con %1.</translation>
    </message>
    <message>
        <source>Signatures cannot be checked here: this gateway was connected with a pasted token, and they are made with the client secret.</source>
        <translation>Aquí no se pueden comprobar firmas: esta pasarela se conectó con un token pegado, y las firmas se hacen con el secreto del cliente.</translation>
    </message>
    <message>
        <source>Leave the signature out: the gateway is asked in any case.</source>
        <translation>Deje la firma en blanco: a la pasarela se le pregunta de todos modos.</translation>
    </message>
    <message>
        <source>This is not the signature of a notification.</source>
        <translation>Esto no es la firma de una notificación.</translation>
    </message>
    <message>
        <source>The signature is not the gateway&apos;s: the notification was forged, changed on its way, or signed for another merchant.</source>
        <translation>La firma no es de la pasarela: la notificación fue falsificada, cambió en el camino o se firmó para otro comercio.</translation>
    </message>
    <message>
        <source>Nothing was kept, and nothing of it was believed.</source>
        <translation>No se guardó nada, y no se creyó nada de ella.</translation>
    </message>
    <message>
        <source>Nothing was kept. Use the notification exactly as the gateway sent it, without anything around it.</source>
        <translation>No se guardó nada. Use la notificación tal como la envió la pasarela, sin nada alrededor.</translation>
    </message>
    <message>
        <source>This is too long for a notification: it has %1 KiB at most.</source>
        <translation>Es demasiado largo para ser una notificación: tiene como máximo %1 KiB.</translation>
    </message>
    <message>
        <source>The gateway has sent a signed notification about this refund, so it has it. How the refund stands is not known yet.</source>
        <translation>La pasarela envió una notificación firmada sobre este reembolso, así que lo tiene. Todavía no se sabe en qué va.</translation>
    </message>
    <message>
        <source>It says that the refund %1 has settled.</source>
        <translation>Dice que el reembolso %1 se liquidó.</translation>
    </message>
    <message>
        <source>It says that the refund %1 has failed.</source>
        <translation>Dice que el reembolso %1 falló.</translation>
    </message>
    <message>
        <source>It says that the payer&apos;s bank has taken the payment %1 back.</source>
        <translation>Dice que el banco del pagador reversó el pago %1 (contracargo).</translation>
    </message>
    <message>
        <source>It says that the payment %1 has succeeded.</source>
        <translation>Dice que el pago %1 se liquidó.</translation>
    </message>
    <message>
        <source>It says that the payment %1 has failed.</source>
        <translation>Dice que el pago %1 falló.</translation>
    </message>
    <message>
        <source>It does not say what it is about.</source>
        <translation>No dice de qué se trata.</translation>
    </message>
    <message>
        <source>It is about %1, an event this desk does not know.</source>
        <translation>Se trata de %1, un evento que este puesto no conoce.</translation>
    </message>
    <message>
        <source>It came without a signature; the gateway was asked all the same.</source>
        <translation>Llegó sin firma; de todos modos se le preguntó a la pasarela.</translation>
    </message>
    <message>
        <source>Its signature is the gateway&apos;s.</source>
        <translation>Su firma es la de la pasarela.</translation>
    </message>
    <message>
        <source>Its signature is not the gateway&apos;s.</source>
        <translation>Su firma no es la de la pasarela.</translation>
    </message>
    <message>
        <source>Asked, the gateway does not say so yet. It will be asked again.</source>
        <translation>Al preguntarle, la pasarela todavía no lo dice. Se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>The gateway will be asked again.</source>
        <translation>Se le volverá a preguntar a la pasarela.</translation>
    </message>
    <message>
        <source>Asked, the gateway says the same.</source>
        <translation>Al preguntarle, la pasarela dice lo mismo.</translation>
    </message>
    <message>
        <source>Asked several times, the gateway says otherwise. What it says counts.</source>
        <translation>Al preguntarle varias veces, la pasarela dice otra cosa. Vale lo que ella dice.</translation>
    </message>
    <message>
        <source>This desk knows nothing of it, so nothing was changed.</source>
        <translation>Este puesto no sabe nada de eso, así que no cambió nada.</translation>
    </message>
    <message>
        <source>It cannot be read. It was kept as it is.</source>
        <translation>No se puede leer. Se guardó tal como está.</translation>
    </message>
    <message>
        <source>It changes no refund, so there is nothing to do.</source>
        <translation>No cambia ningún reembolso, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>It was here before.</source>
        <translation>Ya había llegado antes.</translation>
    </message>
    <message>
        <source>No charge-back of %1 is known here.</source>
        <translation>Aquí no se conoce ningún contracargo de %1.</translation>
    </message>
    <message>
        <source>%1 has acknowledged this charge-back already.</source>
        <translation>%1 ya se dio por enterado de este contracargo.</translation>
    </message>
    <message>
        <source>The gateway does not say that %1 was charged back.</source>
        <translation>La pasarela no dice que %1 tenga un contracargo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Revise el nombre y que usted lo pueda leer.</translation>
    </message>
    <message>
        <source>This desk is asking about all that is due already.</source>
        <translation>Este puesto ya está consultando todo lo que está pendiente.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The gateway asked to be left alone for a while.</source>
        <translation>La pasarela solicitó que no se le consulte por un rato.</translation>
    </message>
    <message>
        <source>Ask again in about %1 s.</source>
        <translation>Vuelva a consultar en unos %1 s.</translation>
    </message>
    <message>
        <source>Another desk is asking about this refund just now.</source>
        <translation>Otro puesto está consultando este reembolso en este momento.</translation>
    </message>
    <message>
        <source>Look at the request again in a moment.</source>
        <translation>Vuelva a mirar la solicitud en un momento.</translation>
    </message>
    <message>
        <source>Asking was stopped before another desk had finished.</source>
        <translation>La consulta se detuvo antes de que otro puesto terminara.</translation>
    </message>
    <message>
        <source>%1 · passed</source>
        <extracomment>A legal due date that has passed, in a narrow column; %1 is the day.</extracomment>
        <translation>%1 · vencido</translation>
    </message>
    <message>
        <source>Call %1: begun %2, still under way</source>
        <translation>Llamada %1: iniciada %2, aún en curso</translation>
    </message>
    <message>
        <source>Call %1: begun %2, did not leave this machine</source>
        <translation>Llamada %1: iniciada %2, no salió de este computador</translation>
    </message>
    <message>
        <source>%1 may have reached the gateway: on %2 it said that this key was there before.</source>
        <translation>Es posible que %1 haya llegado a la pasarela: el %2 ella dijo que esta clave ya existía.</translation>
    </message>
    <message>
        <source>%1 has reached the gateway: on %2 it had a refund with its key.</source>
        <translation>%1 llegó a la pasarela: el %2 ella tenía un reembolso con su clave.</translation>
    </message>
    <message>
        <source>%1 may have reached the gateway: on %2 its charge was refunding or refunded.</source>
        <translation>Es posible que %1 haya llegado a la pasarela: el %2 su cobro estaba en reembolso o reembolsado.</translation>
    </message>
    <message>
        <source>%1 has reached the gateway: on %2 a signed notification spoke of its key.</source>
        <translation>%1 llegó a la pasarela: el %2 una notificación firmada habló de su clave.</translation>
    </message>
    <message>
        <source>Late from working day</source>
        <translation>Demorado desde (días hábiles)</translation>
    </message>
    <message>
        <source>This refund counted as failed, and the gateway has it after all, without saying how it ended. Make sure that the customer is not paid a second time.</source>
        <translation>Este reembolso contaba como fallido, y la pasarela sí lo tiene, sin decir en qué terminó. Asegúrese de que al cliente no se le pague una segunda vez.</translation>
    </message>
    <message>
        <source>It counted as failed, and the gateway has it after all. Nobody knows yet how it ended: ask for nothing new, and check again until the gateway says it.</source>
        <translation>Contaba como fallido, y la pasarela sí lo tiene. Todavía no se sabe en qué terminó: no solicite nada nuevo y vuelva a consultar hasta que la pasarela lo diga.</translation>
    </message>
    <message>
        <source>The gateway has signed that this refund failed, although it counts as settled, and does not say so when it is asked: the bank may have sent the money back. Ask the gateway.</source>
        <translation>La pasarela firmó que este reembolso falló, aunque figura como pagado, y no lo dice cuando se le pregunta: es posible que el banco haya devuelto el dinero. Consulte a la pasarela.</translation>
    </message>
    <message>
        <source>The gateway has signed that this refund succeeded, although it counts as failed, and does not say so when it is asked. Make sure that the customer is not paid a second time.</source>
        <translation>La pasarela firmó que este reembolso se pagó, aunque figura como fallido, y no lo dice cuando se le pregunta. Asegúrese de que no se le pague al cliente por segunda vez.</translation>
    </message>
    <message>
        <source>The gateway has signed that another refund of this charge succeeded, which is not known here: %1. Make sure that the customer is not paid twice.</source>
        <translation>La pasarela firmó que se pagó otro reembolso de este cobro que aquí no se conoce: %1. Asegúrese de que no se le pague al cliente dos veces.</translation>
    </message>
    <message>
        <source>The gateway has signed that the payer&apos;s bank has taken this payment back, and does not say so when it is asked. A refund would pay the customer a second time.</source>
        <translation>La pasarela firmó que el banco del pagador reversó este pago, y no lo dice cuando se le pregunta. Con un reembolso se le pagaría al cliente por segunda vez.</translation>
    </message>
    <message>
        <source>The notification was kept, and the gateway will be asked about it again. It need not be brought once more.</source>
        <translation>La notificación quedó guardada y se le volverá a preguntar a la pasarela. No hace falta traerla otra vez.</translation>
    </message>
    <message>
        <source>It came without a signature.</source>
        <translation>Llegó sin firma.</translation>
    </message>
    <message>
        <source>%1 has this key and was never sent from here: somebody else has used it.</source>
        <translation>%1 tiene esta clave y nunca se envió desde aquí: alguien más la usó.</translation>
    </message>
    <message>
        <source>Its key is not ours; the open refunds of its charge were read again.</source>
        <translation>Su clave no es nuestra; los reembolsos abiertos de su cobro se consultaron de nuevo.</translation>
    </message>
    <message>
        <source>The refund stands so already, so there is nothing to do.</source>
        <translation>El reembolso ya está así; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1 has moved on: look how it stands now.</source>
        <translation>%1 cambió de estado: mire cómo está ahora.</translation>
    </message>
    <message>
        <source>Somebody else asks about this notification, or it waits no more.</source>
        <translation>Alguien más está preguntando por esta notificación, o ya no está en espera.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB, which is too much for what it is.</source>
        <translation>%1 tiene más de %2 KiB: es demasiado para lo que es.</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten.</source>
        <translation>%1 ya existe y no se sobrescribió.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may do this.</source>
        <translation>Solo un supervisor o un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>This profile&apos;s requests are in a team&apos;s database.</source>
        <translation>Las solicitudes de este perfil están en la base de datos de un equipo.</translation>
    </message>
    <message>
        <source>Whoever looks after its server backs it up, with PostgreSQL&apos;s own means.</source>
        <translation>Quien cuida su servidor hace las copias, con los medios propios de PostgreSQL.</translation>
    </message>
    <message>
        <source>The desk was closed meanwhile.</source>
        <translation>Entretanto se cerró el escritorio.</translation>
    </message>
    <message>
        <source>Nothing was changed. What happened since would be missing, refunds that were paid too. If that is known and meant, say that it may be older (--older).</source>
        <translation>No se cambió nada. Faltaría lo que ocurrió desde entonces, también los reembolsos pagados. Si eso se sabe y se quiere, indique que puede ser más antigua (--older).</translation>
    </message>
    <message>
        <source>The journal is not whole: entry %1: %2.</source>
        <translation>El diario no está completo: asiento %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was copied. Find out what happened first.</source>
        <translation>No se copió nada. Averigüe primero qué pasó.</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>El pago</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>Quien pagó</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation>Definitivo desde</translation>
    </message>
    <message>
        <source>The gateway&apos;s word</source>
        <translation>Palabra de la pasarela</translation>
    </message>
    <message>
        <source>Read at the gateway</source>
        <translation>Leído en la pasarela</translation>
    </message>
    <message>
        <source>Refunds of it</source>
        <translation>Sus reembolsos</translation>
    </message>
    <message>
        <source>Payment statement</source>
        <translation>Estado de un pago</translation>
    </message>
    <message>
        <source>This is not proof of payment</source>
        <translation>Este documento no es un comprobante de pago</translation>
    </message>
    <message>
        <source>Training: everything here is invented, and no money moved.</source>
        <translation>Entrenamiento: todo aquí es inventado y no se movió dinero.</translation>
    </message>
    <message>
        <source>Test gateway: no real money moved.</source>
        <translation>Pasarela de pruebas: no se movió dinero real.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>comprobante</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Whoever issued this paper can say with this code whether it is genuine, unaltered and still true.</source>
        <translation>Con este código, quien emitió este documento puede decir si es auténtico, si no fue alterado y si sigue siendo cierto.</translation>
    </message>
    <message>
        <source>Issued %1 by %2</source>
        <translation>Emitido el %1 por %2</translation>
    </message>
    <message>
        <source>the merchant&apos;s staff</source>
        <translation>personal del comercio</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed paper; both are numbers.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>How papers look could not be kept.</source>
        <translation>No se pudo guardar el aspecto de los documentos.</translation>
    </message>
    <message>
        <source>%1 (Bogotá, UTC−5)</source>
        <extracomment>Bogotá&apos;s zone behind a time on a paper.</extracomment>
        <translation>%1 (Bogotá, UTC−5)</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Comprobante de reembolso</translation>
    </message>
    <message>
        <source>Refund statement</source>
        <translation>Estado de un reembolso</translation>
    </message>
    <message>
        <source>Statement of a refund request</source>
        <translation>Estado de una solicitud de reembolso</translation>
    </message>
    <message>
        <source>Nobody has asked for it yet. No money moves.</source>
        <translation>Nadie lo ha solicitado todavía. No se mueve dinero.</translation>
    </message>
    <message>
        <source>It was asked for and is not approved. Nothing has been sent.</source>
        <translation>Se solicitó y no está aprobado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>It was approved. Nothing has been sent, and the customer does not have it.</source>
        <translation>Se aprobó. No se ha enviado nada y el cliente no lo tiene.</translation>
    </message>
    <message>
        <source>It was rejected. Nothing was sent, and no money moves.</source>
        <translation>Se rechazó. No se envió nada y no se mueve dinero.</translation>
    </message>
    <message>
        <source>It was taken back. Nothing was sent, and no money moves.</source>
        <translation>Se retiró. No se envió nada y no se mueve dinero.</translation>
    </message>
    <message>
        <source>Nobody decided in time. Nothing was sent, and no money moves.</source>
        <translation>Nadie decidió a tiempo. No se envió nada y no se mueve dinero.</translation>
    </message>
    <message>
        <source>It is being sent to the gateway. The customer does not have it yet.</source>
        <translation>Se está enviando a la pasarela. El cliente todavía no lo tiene.</translation>
    </message>
    <message>
        <source>The gateway has not taken it. The customer does not have it.</source>
        <translation>La pasarela no lo ha recibido. El cliente no lo tiene.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the gateway has it: it may be paid, and it may not be.</source>
        <translation>Todavía no se sabe si la pasarela lo tiene: puede que se pague y puede que no.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted by the gateway; the customer does not have it yet.</source>
        <translation>Aceptado por la pasarela; el cliente todavía no lo tiene.</translation>
    </message>
    <message>
        <source>The gateway says that the money was paid to the account below.</source>
        <translation>La pasarela dice que el dinero se pagó en la cuenta que se indica abajo.</translation>
    </message>
    <message>
        <source>It failed: the money was not paid, or came back.</source>
        <translation>Falló: el dinero no se pagó o fue devuelto.</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>El reembolso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Cuenta de ahorros</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>None is kept with this refund.</source>
        <translation>No hay ninguna guardada con este reembolso.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un supervisor</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Closed as not executed</source>
        <translation>Cerrado como no ejecutado</translation>
    </message>
    <message>
        <source>First sent to the gateway</source>
        <translation>Enviado por primera vez</translation>
    </message>
    <message>
        <source>Last change here</source>
        <translation>Último cambio aquí</translation>
    </message>
    <message>
        <source>This receipt is genuine and not true any more: %1 was settled when it was issued, on %2 (Bogotá), and is failed now. The money came back.</source>
        <translation>Este comprobante es auténtico, pero ya no es cierto: %1 estaba liquidado cuando se emitió, el %2 (Bogotá), y ahora está fallido. El dinero fue devuelto.</translation>
    </message>
    <message>
        <source>This receipt is genuine and not true any more: %1 was %2 when it was issued, on %3 (Bogotá), and is %4 now.</source>
        <translation>Este documento es auténtico, pero ya no es cierto: %1 estaba en «%2» cuando se emitió, el %3 (Bogotá), y ahora está en «%4».</translation>
    </message>
    <message>
        <source>The journal has an entry about this receipt that was not written by this program: somebody wrote into the store&apos;s file.</source>
        <translation>El registro tiene una entrada sobre este comprobante que este programa no escribió: alguien escribió en el archivo.</translation>
    </message>
    <message>
        <source>Treat it as forged, and have the journal verified.</source>
        <translation>Trátelo como falso y haga verificar el registro.</translation>
    </message>
    <message>
        <source>This receipt was altered: it says &quot;%1&quot; where the one that was issued says &quot;%2&quot;.</source>
        <translation>Este comprobante fue alterado: dice «%1» donde el que se emitió dice «%2».</translation>
    </message>
    <message>
        <source>Treat it as forged.</source>
        <translation>Trátelo como falso.</translation>
    </message>
    <message>
        <source>The code is that of a receipt that was issued, but this file is not that receipt: it was altered, or saved again by another program.</source>
        <translation>El código es el de un comprobante que se emitió, pero este archivo no es ese comprobante: fue alterado o guardado de nuevo por otro programa.</translation>
    </message>
    <message>
        <source>Believe only the figures that were issued, and not the file.</source>
        <translation>Crea solo las cifras que se emitieron y no el archivo.</translation>
    </message>
    <message>
        <source>Issue a new one if a paper is needed.</source>
        <translation>Emita uno nuevo si se necesita un documento.</translation>
    </message>
    <message>
        <source>This statement is genuine: %1 was %2 when it was issued, on %3 (Bogotá).</source>
        <translation>Este documento es auténtico: %1 estaba en «%2» cuando se emitió, el %3 (Bogotá).</translation>
    </message>
    <message>
        <source>Look the charge up to see how it stands now.</source>
        <translation>Consulte el cobro para ver cómo está ahora.</translation>
    </message>
    <message>
        <source>This receipt is genuine, and %1 is still %2. It was issued on %3 (Bogotá) by %4.</source>
        <translation>Este documento es auténtico y %1 sigue en «%2». Lo emitió %4 el %3 (Bogotá).</translation>
    </message>
    <message>
        <source>A sign of this code is wrong: no receipt can have it.</source>
        <translation>Un carácter de este código está mal: ningún comprobante puede tenerlo.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Compárelo con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt.</source>
        <translation>Este no es el código de un comprobante.</translation>
    </message>
    <message>
        <source>It has twenty letters and digits in five groups, and stands at the foot of the paper.</source>
        <translation>Tiene veinte letras y cifras en cinco grupos y está al pie del documento.</translation>
    </message>
    <message>
        <source>This code is not of this store: another desk made it, or nobody did.</source>
        <translation>Este código no es de aquí: lo hizo otro puesto, o nadie.</translation>
    </message>
    <message>
        <source>Check it at the desk that issued it, and do not rely on it before.</source>
        <translation>Verifíquelo en el puesto que lo emitió y no confíe en él antes.</translation>
    </message>
    <message>
        <source>This store has never issued a receipt with this code.</source>
        <translation>Aquí nunca se ha emitido un comprobante con este código.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal tells of no receipt.</source>
        <translation>La entrada %1 del registro no habla de ningún comprobante.</translation>
    </message>
    <message>
        <source>A receipt of this cannot be issued.</source>
        <translation>De esto no se puede emitir un comprobante.</translation>
    </message>
    <message>
        <source>%1 has changed while the paper was made: it is %2 now.</source>
        <translation>%1 cambió mientras se hacía el documento: ahora está en «%2».</translation>
    </message>
    <message>
        <source>Nothing was issued. Make the paper anew.</source>
        <translation>No se emitió nada. Haga el documento de nuevo.</translation>
    </message>
    <message>
        <source>Nothing has happened in this store yet, so there is no receipt of it.</source>
        <translation>Aquí todavía no ha pasado nada, así que no hay de qué emitir un comprobante.</translation>
    </message>
    <message>
        <source>This machine has no font to write the paper with.</source>
        <translation>Este equipo no tiene ninguna fuente con la que escribir el documento.</translation>
    </message>
    <message>
        <source>Install one, such as the package fonts-dejavu-core.</source>
        <translation>Instale una, como el paquete fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>No se pudo hacer el PDF.</translation>
    </message>
    <message>
        <source>This receipt was issued before.</source>
        <translation>Este comprobante ya se había emitido.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Not finished. Nobody has been asked for approval.</source>
        <translation>Sin terminar. No se ha solicitado aprobación a nadie.</translation>
    </message>
    <message>
        <source>Waits for another person to approve it. Nothing was sent.</source>
        <translation>Espera a que otra persona la apruebe. No se envió nada.</translation>
    </message>
    <message>
        <source>Approved, not sent yet.</source>
        <translation>Aprobada, todavía sin enviar.</translation>
    </message>
    <message>
        <source>Rejected. Nothing was sent.</source>
        <translation>Rechazada. No se envió nada.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was sent.</source>
        <translation>Retirada. No se envió nada.</translation>
    </message>
    <message>
        <source>Nobody decided in time. Nothing was sent.</source>
        <translation>Nadie decidió a tiempo. No se envió nada.</translation>
    </message>
    <message>
        <source>Being sent right now.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>The gateway did not take it. The customer has no money. A supervisor can send it again.</source>
        <translation>La pasarela no lo aceptó. El cliente no tiene dinero. Un supervisor puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>We do not know whether the gateway got it. Do not ask for another refund.</source>
        <translation>No sabemos si la pasarela lo recibió. No solicite otro reembolso.</translation>
    </message>
    <message>
        <source>Sent; the gateway has accepted it, the customer does not have it yet.</source>
        <translation>Enviado; la pasarela lo aceptó, el cliente todavía no tiene el dinero.</translation>
    </message>
    <message>
        <source>The gateway says that the money has arrived.</source>
        <translation>La pasarela dice que el dinero llegó.</translation>
    </message>
    <message>
        <source>The gateway says that it failed. The customer has no money.</source>
        <translation>La pasarela dice que falló. El cliente no tiene dinero.</translation>
    </message>
    <message>
        <source>Paid: the money has arrived.</source>
        <translation>Pagado: el dinero llegó.</translation>
    </message>
    <message>
        <source>The payment failed. No money arrived.</source>
        <translation>El pago falló. No llegó dinero.</translation>
    </message>
    <message>
        <source>Paid; money is on its way back to the customer.</source>
        <translation>Pagado; el dinero va de regreso al cliente.</translation>
    </message>
    <message>
        <source>Paid, and given back to the customer.</source>
        <translation>Pagado y devuelto al cliente.</translation>
    </message>
    <message>
        <source>Cancelled before it was paid.</source>
        <translation>Cancelado antes de pagarse.</translation>
    </message>
    <message>
        <source>The card was authorised; the money has not been collected.</source>
        <translation>La tarjeta fue autorizada; el dinero no se ha cobrado.</translation>
    </message>
    <message>
        <source>The bank took the money back from the merchant (chargeback).</source>
        <translation>El banco del pagador reversó este pago (contracargo).</translation>
    </message>
    <message>
        <source>Not paid in time. No money arrived.</source>
        <translation>No se pagó a tiempo. No llegó dinero.</translation>
    </message>
    <message>
        <source>Only begun: nothing was paid yet.</source>
        <translation>Apenas iniciado: todavía no se pagó nada.</translation>
    </message>
    <message>
        <source>A status that this program does not know. It is shown as the gateway wrote it.</source>
        <translation>Un estado que este programa no conoce. Se muestra como lo escribió la pasarela.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Not completed yet: the payment is on its way or waits for the customer.</source>
        <translation>Sin completar todavía: el pago está en camino o espera al cliente.</translation>
    </message>
</context>
<context>
    <name>StoreReach</name>
    <message>
        <source>The team&apos;s store cannot be reached. Nothing can be sent until it is back.</source>
        <translation>No hay conexión con la base de datos compartida. No se puede enviar nada hasta que se restablezca.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The payment was begun.</source>
        <translation>Se inició el pago.</translation>
    </message>
    <message>
        <source>The time that the payment was scheduled for.</source>
        <translation>La hora para la que se programó el pago.</translation>
    </message>
    <message>
        <source>The gateway&apos;s time of the status %1.</source>
        <translation>La hora que da la pasarela para el estado %1.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 aprobó %2.</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>%1 rechazó %2: %3</translation>
    </message>
    <message>
        <source>%1 withdrew %2.</source>
        <translation>%1 retiró %2.</translation>
    </message>
    <message>
        <source>%1 sent %2.</source>
        <translation>%1 envió %2.</translation>
    </message>
    <message>
        <source>%1 sent %2 again: %3</source>
        <translation>%1 envió %2 de nuevo: %3</translation>
    </message>
    <message>
        <source>%1 says that %2 was not executed: %3</source>
        <translation>%1 dice que %2 no se ejecutó: %3</translation>
    </message>
    <message>
        <source>%1 got a new key, because others had used the old one. It needs a new approval.</source>
        <translation>%1 recibió una clave nueva, porque otros habían usado la anterior. Necesita una aprobación nueva.</translation>
    </message>
    <message>
        <source>%1 went to the gateway; the answer was not written down.</source>
        <translation>%1 salió hacia la pasarela; la respuesta no quedó escrita.</translation>
    </message>
    <message>
        <source>%1 went to the gateway. It came to: %2.</source>
        <extracomment>A refund request&apos;s id, and what the call came to: &quot;Settled&quot;.</extracomment>
        <translation>%1 salió hacia la pasarela. Resultado: %2.</translation>
    </message>
    <message>
        <source>%1 asked for a refund of %2 (%3): %4</source>
        <translation>%1 solicitó un reembolso de %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 stands at: %2.</source>
        <extracomment>A refund request&apos;s id and its state in words.</extracomment>
        <translation>%1 está en: %2.</translation>
    </message>
</context>
<context>
    <name>WaitBox</name>
    <message>
        <source>A refund is being sent</source>
        <translation>Se está enviando un reembolso</translation>
    </message>
    <message>
        <source>A refund is on its way to the gateway right now. Closing at this moment would leave nobody knowing what became of it. The window closes by itself as soon as the gateway has answered, after half a minute at the latest.</source>
        <translation>En este momento un reembolso va camino a la pasarela. Si se cerrara ahora, nadie sabría qué fue de él. La ventana se cierra sola en cuanto la pasarela haya respondido, a más tardar en medio minuto.</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Open training?</source>
        <translation>¿Abrir el entrenamiento?</translation>
    </message>
    <message>
        <source>Training was asked for, and this window has %1 open. Opening training signs you out there. A refund that you have begun to fill in is kept.</source>
        <translation>Se pidió el entrenamiento y esta ventana tiene abierta %1. Al abrir el entrenamiento se cierra su sesión allí. Un reembolso que haya empezado a llenar se conserva.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Open training</source>
        <translation>Abrir entrenamiento</translation>
    </message>
</context>
<context>
    <name>reintegro::AboutDialog</name>
    <message>
        <source>About Reintegro</source>
        <translation>Acerca de Reintegro</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Works of others</source>
        <translation>&amp;Obras de terceros</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>Co&amp;piar versiones</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Copied: the versions.</source>
        <translation>Copiado: las versiones.</translation>
    </message>
    <message>
        <source>Tabler Icons:</source>
        <extracomment>Over the text of the licence of the drawings.</extracomment>
        <translation>Tabler Icons:</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Obras de terceros</translation>
    </message>
</context>
<context>
    <name>reintegro::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The account as the customer reads it out. Read it back before you go on.</source>
        <translation>La cuenta como la dicta el cliente. Léasela de vuelta antes de seguir.</translation>
    </message>
    <message>
        <source>Account n&amp;umber</source>
        <translation>Nú&amp;mero de cuenta</translation>
    </message>
    <message>
        <source>Account &amp;type</source>
        <translation>&amp;Tipo de cuenta</translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation>&amp;Sucursal</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banco</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
</context>
<context>
    <name>reintegro::AgeLine</name>
    <message>
        <source>%1 to %2 working days: %3</source>
        <translation>De %1 a %2 días hábiles: %3</translation>
    </message>
    <message>
        <source>%1 working days and more: %2</source>
        <extracomment>The oldest age group of the board: %1 working days and more, %2 refunds.</extracomment>
        <translation>%1 días hábiles o más: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n demorado</numerusform>
            <numerusform>%n demorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada está demorado</translation>
    </message>
    <message numerus="yes">
        <source>Late is what has been on its way for %n working days or more, and what should have been back by law.</source>
        <translation>
            <numerusform>Está demorado lo que lleva en camino %n día hábil o más, y lo que por ley ya debía estar devuelto.</numerusform>
            <numerusform>Está demorado lo que lleva en camino %n días hábiles o más, y lo que por ley ya debía estar devuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue by law</source>
        <translation>
            <numerusform>%n vencido por ley</numerusform>
            <numerusform>%n vencidos por ley</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How much goes back to the customer, and why.</source>
        <translation>Cuánto se devuelve al cliente y por qué.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Full amount</source>
        <translation>Valor &amp;completo</translation>
    </message>
    <message>
        <source>%1 are left to refund of this charge.</source>
        <translation>Quedan %1 por reembolsar de este cobro.</translation>
    </message>
    <message>
        <source>Nothing can be refunded of this charge.</source>
        <translation>No se puede reembolsar nada de este cobro.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>Motivo &amp;legal</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Ninguno indicado</translation>
    </message>
    <message>
        <source>&amp;Claimed on</source>
        <translation>Solicitado e&amp;l</translation>
    </message>
</context>
<context>
    <name>reintegro::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>What changes here holds at once.</source>
        <translation>Lo que se cambia aquí vale enseguida.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark text on a light ground, or the other way round.</source>
        <translation>Texto oscuro sobre fondo claro, o al revés.</translation>
    </message>
    <message>
        <source>At first: as the system.</source>
        <translation>Al principio: como el sistema.</translation>
    </message>
    <message>
        <source>theme dark light night contrast</source>
        <translation>tema oscuro claro noche contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>How large all texts are, compared with those of the system.</source>
        <translation>Qué tan grandes son todos los textos, comparados con los del sistema.</translation>
    </message>
    <message>
        <source>From %1 to %2 %; at first 100 %.</source>
        <translation>De %1 a %2 %; al principio 100 %.</translation>
    </message>
    <message>
        <source>font letters zoom larger smaller scale</source>
        <translation>fuente letra zoom grande pequeño escala aumentar</translation>
    </message>
    <message>
        <source>Texts have %1 % of the system&apos;s size now.</source>
        <translation>Los textos tienen ahora el %1 % del tamaño del sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Bloquear tras minutos de inactividad</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, the window asks for the password again. What was typed stays.</source>
        <translation>Cuando nadie ha tocado el teclado ni el ratón durante ese tiempo, la ventana pide de nuevo la contraseña. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>idle time-out security screen away inactivity</source>
        <translation>inactivo tiempo seguridad pantalla ausente espera</translation>
    </message>
    <message>
        <source>Merchant&apos;s name</source>
        <translation>Nombre del comercio</translation>
    </message>
    <message>
        <source>Stands at the head of the receipts that this desk prints and saves.</source>
        <translation>Encabeza los comprobantes que este escritorio imprime y guarda.</translation>
    </message>
    <message>
        <source>At most %1 characters; at first empty.</source>
        <translation>Como máximo %1 caracteres; al principio vacío.</translation>
    </message>
    <message>
        <source>shop company business receipt letterhead</source>
        <translation>tienda empresa negocio recibo comprobante membrete</translation>
    </message>
    <message>
        <source>That is longer than %1 characters. Until it is shorter, the name before stays.</source>
        <translation>Tiene más de %1 caracteres. Hasta que sea más corto, queda el nombre anterior.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>From 2 to 30 minutes; at first 10. Training and sandbox may never lock.</source>
        <translation>De 2 a 30 minutos; al principio 10. El entrenamiento y las pruebas pueden no bloquearse nunca.</translation>
    </message>
</context>
<context>
    <name>reintegro::ApprovalsPage</name>
    <message>
        <source>Reading the requests…</source>
        <translation>Leyendo las solicitudes…</translation>
    </message>
    <message>
        <source>Writing down the approval…</source>
        <translation>Anotando la aprobación…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the charge once more and sending the refund. Do not switch the computer off…</source>
        <translation>Leyendo el cobro una vez más y enviando el reembolso. No apague el computador…</translation>
    </message>
    <message>
        <source>Writing down the rejection…</source>
        <translation>Anotando el rechazo…</translation>
    </message>
    <message>
        <source>Writing down the statement…</source>
        <translation>Anotando la declaración…</translation>
    </message>
    <message>
        <source>%1 is closed as not executed.</source>
        <translation>%1 queda cerrada como no ejecutada.</translation>
    </message>
    <message>
        <source>%1: your statement is written down. A second supervisor has to say the same.</source>
        <translation>%1: su declaración quedó anotada. Un segundo supervisor tiene que decir lo mismo.</translation>
    </message>
    <message>
        <source>Asking the gateway how it stands…</source>
        <translation>Consultando a la pasarela cómo está…</translation>
    </message>
    <message>
        <source>What is decided on</source>
        <translation>Lo que se decide</translation>
    </message>
    <message>
        <source>Your approval is written down. Another person has to approve it as well.</source>
        <translation>Su aprobación quedó anotada. Otra persona también tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Constancia %1</translation>
    </message>
    <message>
        <source>Whether a statement is kept already could not be read. %1</source>
        <translation>No se pudo leer si ya hay una constancia guardada. %1</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Requests that people send for approval appear here by themselves.</source>
        <translation>Las solicitudes que se envían a aprobación aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Requests that people send for approval appear here by themselves. Supervisors decide on them; you see how they stand.</source>
        <translation>Las solicitudes que se envían a aprobación aparecen aquí solas. Las deciden los supervisores; usted ve cómo van.</translation>
    </message>
</context>
<context>
    <name>reintegro::BeneficiaryPage</name>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Whose account the money goes to: the name and the document as the bank has them.</source>
        <translation>A quién le llega el dinero: el nombre y el documento como los tiene el banco.</translation>
    </message>
    <message>
        <source>Beneficiary &amp;name</source>
        <translation>Nombre del &amp;beneficiario</translation>
    </message>
    <message>
        <source>Document &amp;type</source>
        <translation>Tipo de docu&amp;mento</translation>
    </message>
    <message>
        <source>CC: citizen&apos;s card. CE: foreigner&apos;s card. NIT: company or tax number. TI: minor&apos;s card.</source>
        <translation>CC: cédula de ciudadanía. CE: cédula de extranjería. NIT: empresa o número tributario. TI: tarjeta de identidad.</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>&amp;Número de documento</translation>
    </message>
</context>
<context>
    <name>reintegro::BoardPage</name>
    <message>
        <source>Ask &amp;now</source>
        <translation>Consultar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Copy text for support</source>
        <translation>&amp;Copiar texto para soporte</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>A&amp;brir la solicitud</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>Reembolsos en camino</translation>
    </message>
    <message>
        <source>Reads at the gateway how the selected refund stands. Nothing is sent.</source>
        <translation>Consulta en la pasarela cómo va el reembolso seleccionado. No se envía nada.</translation>
    </message>
    <message>
        <source>Keys, amount, times and what the gateway said. Nothing about people is in it.</source>
        <translation>Claves, valor, horas y lo que dijo la pasarela. No contiene nada sobre personas.</translation>
    </message>
    <message>
        <source>Reading what is on its way…</source>
        <translation>Leyendo lo que está en camino…</translation>
    </message>
    <message>
        <source>Asking the gateway how %1 stands…</source>
        <translation>Consultando a la pasarela cómo va %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied: a text for the gateway&apos;s support about %1. Nothing about people is in it.</source>
        <translation>Copiado: un texto para el soporte de la pasarela sobre %1. No contiene nada sobre personas.</translation>
    </message>
    <message>
        <source>What is on its way could not be read.</source>
        <translation>No se pudo leer lo que está en camino.</translation>
    </message>
    <message>
        <source>Read it &amp;again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>What is sent stands here until the gateway says how it ended.</source>
        <translation>Lo enviado queda aquí hasta que la pasarela diga cómo terminó.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimir cómo está o guardarlo como PDF (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>reintegro::BodyCard</name>
    <message>
        <source>The bytes of the call</source>
        <translation>Los bytes de la llamada</translation>
    </message>
    <message>
        <source>E&amp;xactly as sent</source>
        <translation>E&amp;xactamente como se envía</translation>
    </message>
    <message>
        <source>Exactly as sent</source>
        <translation>Exactamente como se envía</translation>
    </message>
    <message>
        <source>Bytes of the call</source>
        <translation>Bytes de la llamada</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>Copiar los bytes</translation>
    </message>
    <message>
        <source>Copied: the bytes of the call.</source>
        <translation>Copiado: los bytes de la llamada.</translation>
    </message>
    <message>
        <source>Refund key: %1</source>
        <translation>Clave de reembolso: %1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2. An approval holds for these bytes and no others.</source>
        <translation>%1 bytes, SHA-256 %2. Una aprobación vale para estos bytes y para ningún otro.</translation>
    </message>
</context>
<context>
    <name>reintegro::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeHeadline</name>
    <message>
        <source>Read &amp;again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Reembolso…</translation>
    </message>
    <message>
        <source>Ask for a refund of this charge (Ctrl+R)</source>
        <translation>Solicitar un reembolso de este cobro (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ask the gateway again (F5)</source>
        <translation>Consultar de nuevo a la pasarela (F5)</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <extracomment>A date and a time of day in Bogotá.</extracomment>
        <translation>%1 (Bogotá)</translation>
    </message>
    <message>
        <source>As the gateway wrote it: %1</source>
        <translation>Como lo escribió la pasarela: %1</translation>
    </message>
    <message>
        <source>charge key</source>
        <translation>clave del cobro</translation>
    </message>
    <message>
        <source>%1 refunded · %2 waiting · %3 left of %4</source>
        <translation>%1 reembolsados · %2 en espera · quedan %3 de %4</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Open in a new window, to be read beside another charge (Ctrl+N)</source>
        <translation>Abrir en una ventana nueva, para leerlo al lado de otro cobro (Ctrl+N)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print a statement of this charge, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimir el estado de este cobro o guardarlo como PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Refund this charge…</source>
        <translation>Reembolsar este cobro…</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargePage</name>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Cronolo&amp;gía</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>Respuesta &amp;original</translation>
    </message>
    <message>
        <source>Timeline or raw answer</source>
        <translation>Cronología o respuesta original</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeSkeleton</name>
    <message>
        <source>The charge is being read</source>
        <translation>Se está leyendo el cobro</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeWindow</name>
    <message>
        <source>One more charge</source>
        <translation>Un cobro más</translation>
    </message>
    <message>
        <source>To be read beside another. Refunds are filled in at the main window.</source>
        <translation>Para leerlo al lado de otro. Los reembolsos se diligencian en la ventana principal.</translation>
    </message>
    <message>
        <source>Look up another charge</source>
        <translation>Consultar otro cobro</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>A window&apos;s title: the program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A window&apos;s title: a charge&apos;s key, then the desk it is looked up at.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargebackBand</name>
    <message>
        <source>Show charge-&amp;backs…</source>
        <translation>&amp;Ver los contracargos…</translation>
    </message>
    <message numerus="yes">
        <source>The payer&apos;s bank has taken back %n payment(s). Refund nothing of them.</source>
        <translation>
            <numerusform>El banco del pagador reversó %n pago (contracargo). No reembolse nada de él.</numerusform>
            <numerusform>El banco del pagador reversó %n pagos (contracargo). No reembolse nada de ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::ChargebackDialog</name>
    <message>
        <source>&amp;Open charge</source>
        <translation>&amp;Abrir el cobro</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Enterado</translation>
    </message>
    <message>
        <source>Charge-backs</source>
        <translation>Contracargos</translation>
    </message>
    <message>
        <source>Charge-backs nobody has acknowledged</source>
        <translation>Contracargos de los que nadie se ha dado por enterado</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Refunds of it</source>
        <translation>Sus reembolsos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken these payments back, and the gateway confirms it. A refund would pay the customer twice; where one is on its way or settled, talk to the gateway.</source>
        <translation>El banco del pagador reversó estos pagos (contracargo), y la pasarela lo confirma. Un reembolso pagaría dos veces al cliente; si ya hay uno en camino o liquidado, hable con la pasarela.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Acknowledging…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>You have acknowledged the charge-back of %1.</source>
        <translation>Usted se dio por enterado del contracargo de %1.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Every charge-back is acknowledged. A new one is shown here and across the window.</source>
        <translation>Ya hay alguien enterado de cada contracargo. Uno nuevo se muestra aquí y a lo ancho de la ventana.</translation>
    </message>
    <message>
        <source>Only once it is known what became of the refunds of this charge.</source>
        <translation>Solo cuando se sepa qué pasó con los reembolsos de este cobro.</translation>
    </message>
</context>
<context>
    <name>reintegro::ClipboardOffer</name>
    <message>
        <source>There is nothing in the clipboard that can be the key of a charge.</source>
        <translation>En el portapapeles no hay nada que pueda ser la clave de un cobro.</translation>
    </message>
    <message>
        <source>In the clipboard:</source>
        <translation>En el portapapeles:</translation>
    </message>
    <message>
        <source>Do not offer the clipboard</source>
        <translation>No ofrecer el portapapeles</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Consultar %1</translation>
    </message>
    <message>
        <source>Look up %1 from the clipboard</source>
        <translation>Consultar %1 del portapapeles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>reintegro::CommandPalette</name>
    <message>
        <source>Find an action, charge or request</source>
        <translation>Buscar una acción, un cobro o una solicitud</translation>
    </message>
    <message>
        <source>An action, a charge&apos;s key, a request</source>
        <translation>Una acción, la clave de un cobro, una solicitud</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called so. Type fewer or other words: what is to be done, the key of a charge, or a request&apos;s number, amount or beneficiary.</source>
        <translation>Nada se llama así. Escriba menos palabras u otras: lo que quiere hacer, la clave de un cobro, o el número, el monto o el beneficiario de una solicitud.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes.</source>
        <translation>Las flechas eligen, Entrar lo hace, Esc cierra.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Something that was found, then its keys or how it stands.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>reintegro::ConnectPage</name>
    <message>
        <source>Keep and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Connect to Liquido</source>
        <translation>Conectar con Liquido</translation>
    </message>
    <message>
        <source>You need what Liquido gave the merchant: a client id and a client secret (or an access token), and an API key.</source>
        <translation>Necesita lo que Liquido entregó al comercio: un id de cliente y un secreto de cliente (o un token de acceso) y una clave de API.</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>El primer administrador</translation>
    </message>
    <message>
        <source>Na&amp;me to sign in with</source>
        <translation>No&amp;mbre de usuario</translation>
    </message>
    <message>
        <source>Administrators connect gateways and add people. Giving money back needs two others: an agent who asks, and a supervisor who approves. They are added next.</source>
        <translation>Los administradores conectan pasarelas y agregan personas. Devolver dinero necesita otras dos: un agente que lo solicita y un supervisor que lo aprueba. Se agregan a continuación.</translation>
    </message>
    <message>
        <source>Adding the administrator…</source>
        <translation>Agregando al administrador…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Ingresando…</translation>
    </message>
    <message>
        <source>Writing to the keychain…</source>
        <translation>Escribiendo en el llavero…</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Usar solo en esta ejecución</translation>
    </message>
</context>
<context>
    <name>reintegro::ConnectionBand</name>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. You see what was read last, at %1; nothing can be sent until it is back.</source>
        <translation>No hay conexión con la base de datos compartida. Usted ve lo último que se leyó, a las %1; no se puede enviar nada hasta que se restablezca.</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. Nothing can be sent until it is back.</source>
        <translation>No hay conexión con la base de datos compartida. No se puede enviar nada hasta que se restablezca.</translation>
    </message>
</context>
<context>
    <name>reintegro::CredentialsDialog</name>
    <message>
        <source>Use for this &amp;run only</source>
        <translation>&amp;Usar solo en esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Keep credentials</source>
        <translation>&amp;Guardar credenciales</translation>
    </message>
    <message>
        <source>The credentials of %1</source>
        <translation>Las credenciales de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>They take the place of those that are kept now.</source>
        <translation>Reemplazan las que están guardadas ahora.</translation>
    </message>
    <message>
        <source>Writing to the keychain…</source>
        <translation>Escribiendo en el llavero…</translation>
    </message>
    <message>
        <source>The credentials of %1 are in the keychain.</source>
        <translation>Las credenciales de %1 están en el llavero.</translation>
    </message>
    <message>
        <source>The credentials of %1 are stored nowhere. They are forgotten when the program ends.</source>
        <translation>Las credenciales de %1 no se guardan en ninguna parte. Se olvidan al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>reintegro::CredentialsForm</name>
    <message>
        <source>Client &amp;id and client secret</source>
        <translation>&amp;Id y secreto de cliente</translation>
    </message>
    <message>
        <source>An access token pasted by &amp;hand</source>
        <translation>Un token de acceso pegado a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>I&amp;d de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>T&amp;oken de acceso</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>Probar credenciales</translation>
    </message>
    <message>
        <source>Client id and client secret</source>
        <translation>Id y secreto de cliente</translation>
    </message>
    <message>
        <source>An access token pasted by hand</source>
        <translation>Un token de acceso pegado a mano</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>They are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Se guardan en el llavero de este computador y en ninguna otra parte.</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Clave de &amp;API</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando a la pasarela…</translation>
    </message>
    <message>
        <source>The gateway accepts these credentials.</source>
        <translation>La pasarela acepta estas credenciales.</translation>
    </message>
</context>
<context>
    <name>reintegro::CustomerStepsCard</name>
    <message>
        <source>%1 (to read out)</source>
        <translation>%1 (para leer en voz alta)</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This is not a whole web address, so it can only be copied.</source>
        <translation>Esta no es una dirección web completa; solo se puede copiar.</translation>
    </message>
</context>
<context>
    <name>reintegro::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What this desk keeps, as a whole.</source>
        <translation>Lo que guarda este escritorio, en conjunto.</translation>
    </message>
    <message>
        <source>Closed: everything here is invented, and nothing of it has to be kept.</source>
        <translation>Cerrado: aquí todo es inventado y nada de ello debe conservarse.</translation>
    </message>
    <message>
        <source>Closed: the requests are in a team&apos;s database. Whoever looks after its server backs it up, with PostgreSQL&apos;s own means.</source>
        <translation>Cerrado: las solicitudes están en la base de datos de un equipo. Quien cuida su servidor hace las copias, con los medios propios de PostgreSQL.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>El almacén</translation>
    </message>
    <message>
        <source>Where the store lies</source>
        <translation>Dónde está el almacén</translation>
    </message>
    <message>
        <source>The requests and their journal. Where settings, people and stores lie is decided before the program starts, by REINTEGRO_HOME or else by the system.</source>
        <translation>Las solicitudes y su diario. Dónde están los ajustes, las personas y los almacenes se decide antes de iniciar el programa, con REINTEGRO_HOME o, si no, por el sistema.</translation>
    </message>
    <message>
        <source>folder file path size disk home database</source>
        <translation>carpeta archivo ruta tamaño disco base de datos</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Revisar el almacén</translation>
    </message>
    <message>
        <source>Looks through every page, the journal, and every request against its record. Changes nothing; the program itself looks once a day.</source>
        <translation>Revisa cada página, el diario y cada solicitud contra su registro. No cambia nada; el programa mismo revisa una vez al día.</translation>
    </message>
    <message>
        <source>integrity damaged health</source>
        <translation>integridad dañado salud verificar</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Copia de seguridad del almacén</translation>
    </message>
    <message>
        <source>Writes a whole copy into a new file, while everybody goes on working. Nothing is ever overwritten. Keep it on another disk.</source>
        <translation>Escribe una copia completa en un archivo nuevo, mientras todos siguen trabajando. Nunca se sobrescribe nada. Guárdela en otro disco.</translation>
    </message>
    <message>
        <source>save copy safety</source>
        <translation>guardar respaldo copia backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place, once it was looked through. The store before is moved aside and kept. Refused where the backup lacks what this desk has seen since, unless that is known and meant.</source>
        <translation>Pone una copia en el lugar del almacén, una vez revisada. El almacén anterior se aparta y se conserva. Se rechaza si a la copia le falta lo que este escritorio ha visto desde entonces, salvo que eso se sepa y se quiera.</translation>
    </message>
    <message>
        <source>recover bring back copy</source>
        <translation>recuperar respaldo backup volver</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Crear un código de recuperación…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Opens what this desk stores about people when the keychain of this computer is lost. It is shown once. Where the key is lost already, the desk asks for the code when it cannot be opened.</source>
        <translation>Abre lo que este escritorio guarda sobre personas cuando se pierde el llavero de este computador. Se muestra una sola vez. Si la clave ya se perdió, el escritorio pide el código cuando no puede abrirse.</translation>
    </message>
    <message>
        <source>key keychain lost paper</source>
        <translation>clave llavero perdido papel</translation>
    </message>
    <message>
        <source>Closed: nothing of this gateway is locked with a key of this computer.</source>
        <translation>Cerrado: nada de esta pasarela está cerrado con una clave de este computador.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verificar el diario</translation>
    </message>
    <message>
        <source>Proves that no entry was changed, taken out or cut off: of the home, of this store, and of its team.</source>
        <translation>Prueba que ningún asiento se cambió, se quitó ni se cortó: del hogar, de este almacén y de su equipo.</translation>
    </message>
    <message>
        <source>audit proof chain tampering</source>
        <translation>auditoría prueba cadena manipulación bitácora</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Writes all entries into a new file, with a mark by which it is later seen if something is missing. No personal data stands in it.</source>
        <translation>Escribe todos los asientos en un archivo nuevo, con una marca por la que luego se ve si falta algo. No contiene datos personales.</translation>
    </message>
    <message>
        <source>audit auditor file</source>
        <translation>auditoría auditor archivo bitácora</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data…</source>
        <translation>Borrar los datos de una persona…</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>Datos de personas</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Borrar los datos de una persona</translation>
    </message>
    <message>
        <source>Forgets a customer in every request that is over, because he asks for it (Ley 1581 de 2012). Amounts and the journal stay. It cannot be undone.</source>
        <translation>Olvida a un cliente en cada solicitud terminada, porque lo pide (Ley 1581 de 2012). Los montos y el diario quedan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>privacy forget delete customer personal</source>
        <translation>privacidad olvidar eliminar cliente personales suprimir</translation>
    </message>
    <message>
        <source>Go over to a team…</source>
        <translation>Pasar a un equipo…</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>A team&apos;s database</source>
        <translation>Base de datos de un equipo</translation>
    </message>
    <message>
        <source>Makes a PostgreSQL database ready for a team, adds its first administrator, and takes over the requests of this desk.</source>
        <translation>Prepara una base de datos PostgreSQL para un equipo, agrega su primer administrador y recibe las solicitudes de este escritorio.</translation>
    </message>
    <message>
        <source>several desks share move</source>
        <translation>varios escritorios compartir mudar servidor</translation>
    </message>
    <message>
        <source>Invented requests, in a folder of training.</source>
        <translation>Solicitudes inventadas, en una carpeta de entrenamiento.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Last looked through by the program: %1</source>
        <translation>Última revisión del programa: %1</translation>
    </message>
    <message>
        <source>Not looked through by the program yet.</source>
        <translation>El programa aún no lo ha revisado.</translation>
    </message>
    <message>
        <source>Folder of this desk: %1</source>
        <translation>Carpeta de este escritorio: %1</translation>
    </message>
    <message>
        <source>%1 requests, %2 journal entries, the last one %3.</source>
        <translation>%1 solicitudes, %2 asientos del diario, el último %3.</translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <translation>Revisando el almacén…</translation>
    </message>
    <message>
        <source>The store is whole: %1</source>
        <translation>El almacén está completo: %1</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>Verificando el diario…</translation>
    </message>
    <message>
        <source>The journal %1 is whole: %2 entries, the last one %3.</source>
        <translation>El diario %1 está completo: %2 asientos, el último %3.</translation>
    </message>
    <message>
        <source>Its mark in the keychain could not be read, so a tail that was cut off would not be noticed.</source>
        <translation>No se pudo leer su marca en el llavero, así que no se notaría un final cortado.</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <translation>Escribiendo el diario…</translation>
    </message>
    <message>
        <source>Written to %1: %2 entries and a mark.</source>
        <translation>Escrito en %1: %2 asientos y una marca.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Escrito en %1: %2</translation>
    </message>
    <message>
        <source>The recovery code opens it, with the file beside it.</source>
        <translation>El código de recuperación la abre, con el archivo que está al lado.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the keychain of this computer nobody can open it.</source>
        <translation>No hay código de recuperación: sin el llavero de este computador nadie puede abrirla.</translation>
    </message>
</context>
<context>
    <name>reintegro::DecisionBar</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close as not executed</source>
        <translation>Cerrar como no ejecutado</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>Enviar de nuevo los mismos bytes</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Approve and &amp;send</source>
        <translation>Aprobar y &amp;enviar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Consultar ahora</translation>
    </message>
    <message>
        <source>Why is it rejected? Whoever asked will read this.</source>
        <translation>¿Por qué se rechaza? Lo leerá quien lo solicitó.</translation>
    </message>
    <message>
        <source>What does the gateway&apos;s written statement say? A second supervisor has to say the same before it counts as failed.</source>
        <translation>¿Qué dice la constancia escrita de la pasarela? Un segundo supervisor tiene que decir lo mismo antes de que cuente como fallido.</translation>
    </message>
    <message>
        <source>Stop all sending…</source>
        <translation>Detener todos los envíos…</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>Detener todos los envíos</translation>
    </message>
    <message>
        <source>Why may it be sent again? Only if the gateway says that it does not have it.</source>
        <translation>¿Por qué se puede volver a enviar? Solo si la pasarela dice que no lo tiene.</translation>
    </message>
</context>
<context>
    <name>reintegro::DecisionView</name>
    <message>
        <source>Payer and beneficiary</source>
        <translation>Pagador y beneficiario</translation>
    </message>
    <message>
        <source>Into the account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <source>Request and charge</source>
        <translation>Solicitud y cobro</translation>
    </message>
    <message>
        <source>&amp;Open the charge</source>
        <translation>Abrir e&amp;l cobro</translation>
    </message>
    <message>
        <source>To know before you decide</source>
        <translation>Para saber antes de decidir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation>Solo para uso interno</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>%1, as it stood when the refund was asked for</source>
        <translation>%1, como estaba cuando se solicitó el reembolso</translation>
    </message>
    <message>
        <source>Warnings when it was asked for</source>
        <translation>Advertencias cuando se solicitó</translation>
    </message>
    <message>
        <source>Other refunds of it</source>
        <translation>Otros reembolsos de este cobro</translation>
    </message>
    <message>
        <source>None at this desk</source>
        <translation>Ninguno en este puesto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimir cómo está o guardarlo como PDF (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>reintegro::DeskOpening</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opening the training gateway…</source>
        <translation>Abriendo la pasarela de entrenamiento…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
</context>
<context>
    <name>reintegro::DraftLine</name>
    <message>
        <source>Read them again</source>
        <translation>Leerlos de nuevo</translation>
    </message>
    <message>
        <source>The refunds that you began and did not finish could not be read. %1</source>
        <extracomment>%1 says why, and what to do.</extracomment>
        <translation>No se pudieron leer los reembolsos que usted empezó y no terminó. %1</translation>
    </message>
    <message>
        <source>Begun, not finished:</source>
        <translation>Empezados, sin terminar:</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ver los %1</translation>
    </message>
    <message>
        <source>All refunds that were begun and not finished</source>
        <translation>Todos los reembolsos empezados y sin terminar</translation>
    </message>
    <message>
        <source>Go on with the refund of %1</source>
        <translation>Continuar con el reembolso de %1</translation>
    </message>
    <message>
        <source>Go on with this refund, last changed on %1</source>
        <translation>Continuar con este reembolso, cambiado por última vez el %1</translation>
    </message>
</context>
<context>
    <name>reintegro::EarlierRefunds</name>
    <message>
        <source>No other refund of this desk went to this account.</source>
        <translation>Ningún otro reembolso de este puesto fue a esta cuenta.</translation>
    </message>
    <message>
        <source>Other refunds to this account: %1</source>
        <translation>Otros reembolsos a esta cuenta: %1</translation>
    </message>
</context>
<context>
    <name>reintegro::EnterRecoveryCodeDialog</name>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>Ingrese el código de recuperación</translation>
    </message>
    <message>
        <source>The key of this desk&apos;s store is not in the keychain of this computer. The code that was shown when the store was made puts it back. Capitals, blanks and hyphens do not matter.</source>
        <translation>La clave de los datos de este puesto no está en el llavero de este computador. El código que se mostró al crearlos la repone. Las mayúsculas, los espacios y los guiones no importan.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Código de recuperación</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Opening the store&apos;s key…</source>
        <translation>Abriendo la clave de los datos…</translation>
    </message>
    <message>
        <source>The store&apos;s key is back in the keychain.</source>
        <translation>La clave de los datos está de nuevo en el llavero.</translation>
    </message>
</context>
<context>
    <name>reintegro::EraseDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Borrar los datos de una persona</translation>
    </message>
    <message>
        <source>Forgets this person in every request that is over: names, documents, accounts. Amounts and the journal stay. It cannot be undone, and backups that were made before still hold it.</source>
        <translation>Olvida a esta persona en cada solicitud terminada: nombres, documentos, cuentas. Los montos y el diario quedan. No se puede deshacer, y las copias anteriores aún lo contienen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Document &amp;type</source>
        <translation>Tipo de docu&amp;mento</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>&amp;Número de documento</translation>
    </message>
    <message>
        <source>Exactly as the request or the charge has it.</source>
        <translation>Exactamente como está en la solicitud o en el cobro.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It stands in the journal.</source>
        <translation>Queda en el diario.</translation>
    </message>
    <message>
        <source>Everything about %1 %2 will be gone from the requests that are over. Press Erase again to do it.</source>
        <translation>Se borrará todo lo de %1 %2 de las solicitudes terminadas. Presione Borrar otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Erased in requests: %1. Backups that were made before still hold it.</source>
        <translation>Borrado en solicitudes: %1. Las copias anteriores aún lo contienen.</translation>
    </message>
    <message>
        <source>A document and a reason are needed.</source>
        <translation>Se necesitan un documento y un motivo.</translation>
    </message>
</context>
<context>
    <name>reintegro::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
</context>
<context>
    <name>reintegro::FirstRunPage</name>
    <message>
        <source>Open the &amp;training gateway</source>
        <translation>Abrir la pasarela de &amp;entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Connect to Liquido…</source>
        <translation>&amp;Conectar con Liquido…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Conozca primero el programa</translation>
    </message>
    <message>
        <source>A gateway inside this program, with invented payments of every kind. Refunds settle after a few seconds and no money moves. Nothing has to be set up.</source>
        <translation>Una pasarela dentro de este programa, con pagos inventados de todo tipo. Los reembolsos se liquidan en unos segundos y no se mueve dinero. No hay que configurar nada.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Empezar a trabajar</translation>
    </message>
    <message>
        <source>Connect this desk to the merchant&apos;s Liquido account, and name the first administrator. You need the client id, the client secret and the API key.</source>
        <translation>Conecte este puesto con la cuenta Liquido del comercio y nombre al primer administrador. Necesita el id de cliente, el secreto de cliente y la clave de API.</translation>
    </message>
    <message>
        <source>Welcome to Reintegro</source>
        <translation>Le damos la bienvenida a Reintegro</translation>
    </message>
    <message>
        <source>From this desk you look up payments made through Liquido in Colombia and give money back. What one person asks for, another approves; and nothing is called done before the gateway has said so.</source>
        <translation>Desde este puesto se consultan los pagos hechos por Liquido en Colombia y se devuelve dinero. Lo que una persona solicita, otra lo aprueba; y nada se da por hecho antes de que la pasarela lo haya dicho.</translation>
    </message>
</context>
<context>
    <name>reintegro::GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Each has people&apos;s requests of its own. Opening another one signs you out of this one.</source>
        <translation>Cada una tiene sus propias solicitudes. Al abrir otra se cierra su sesión en esta.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>Abrir al iniciar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>C&amp;redentials…</source>
        <translation>Cre&amp;denciales…</translation>
    </message>
    <message>
        <source>Test the kept ones</source>
        <translation>Probar las guardadas</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Keep these three</source>
        <translation>Guardar estos tres</translation>
    </message>
    <message>
        <source>Closed: the people of training are invented and change nothing here.</source>
        <translation>Cerrado: las personas del entrenamiento son inventadas y aquí no cambian nada.</translation>
    </message>
    <message>
        <source>Open training</source>
        <translation>Abrir entrenamiento</translation>
    </message>
    <message>
        <source>Which gateway?</source>
        <translation>¿Qué pasarela?</translation>
    </message>
    <message>
        <source>Gateways of this desk</source>
        <translation>Pasarelas de este escritorio</translation>
    </message>
    <message>
        <source>Where payments are looked up and refunds are sent. What is chosen here is also what the settings below are about.</source>
        <translation>Dónde se buscan los pagos y adónde se envían los reembolsos. De la que se elija aquí tratan también los ajustes de abajo.</translation>
    </message>
    <message>
        <source>The proxy in between is the system&apos;s.</source>
        <translation>El proxy intermedio es el del sistema.</translation>
    </message>
    <message>
        <source>environment sandbox production training Liquido</source>
        <translation>ambiente pruebas producción entrenamiento Liquido</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>&amp;Conectar otra…</translation>
    </message>
    <message>
        <source>Add and remove gateways</source>
        <translation>Agregar y quitar pasarelas</translation>
    </message>
    <message>
        <source>Removing one forgets it with its credentials; the file with its requests stays where it is. The one that is open at the start is also what the command line uses.</source>
        <translation>Al quitar una se olvida con sus credenciales; el archivo con sus solicitudes queda donde está. La que se abre al iniciar es también la que usa la línea de comandos.</translation>
    </message>
    <message>
        <source>delete new connection first</source>
        <translation>eliminar borrar nueva conexión primera</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>What lets this desk in at the gateway. They lie in the keychain of this computer and nowhere else; nobody can read them here.</source>
        <translation>Lo que permite a este escritorio entrar a la pasarela. Están en el llavero de este computador y en ningún otro lugar; aquí nadie puede leerlas.</translation>
    </message>
    <message>
        <source>password keychain access</source>
        <translation>contraseña llavero acceso clave</translation>
    </message>
    <message>
        <source>Three digits, such as 007</source>
        <translation>Tres dígitos, como 007</translation>
    </message>
    <message>
        <source>Four digits, such as 1007</source>
        <translation>Cuatro dígitos, como 1007</translation>
    </message>
    <message>
        <source>Check digit of a NIT</source>
        <translation>Dígito de verificación del NIT</translation>
    </message>
    <message>
        <source>What refunds carry</source>
        <translation>Lo que llevan los reembolsos</translation>
    </message>
    <message>
        <source>Holds from the next time this gateway is opened.</source>
        <translation>Vale desde la próxima vez que se abra esta pasarela.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de notificación</translation>
    </message>
    <message>
        <source>Where the gateway tells the shop&apos;s server how a refund ended.</source>
        <translation>Dónde le dice la pasarela al servidor de la tienda cómo terminó un reembolso.</translation>
    </message>
    <message>
        <source>An address, or empty for none; at first as it was connected.</source>
        <translation>Una dirección, o vacío para ninguna; al principio como se conectó.</translation>
    </message>
    <message>
        <source>notification inbox</source>
        <translation>notificación buzón aviso</translation>
    </message>
    <message>
        <source>Form of the bank code at this gateway</source>
        <translation>Forma del código de banco en esta pasarela</translation>
    </message>
    <message>
        <source>How many digits the gateway is given for a bank, unless the policy says it for all desks.</source>
        <translation>Cuántos dígitos recibe la pasarela para un banco, salvo que la política lo diga para todos los escritorios.</translation>
    </message>
    <message>
        <source>Three or four digits; at first three.</source>
        <translation>Tres o cuatro dígitos; al principio tres.</translation>
    </message>
    <message>
        <source>007 1007 digits</source>
        <translation>007 1007 dígitos</translation>
    </message>
    <message>
        <source>Whether a company&apos;s NIT goes to the gateway with its check digit.</source>
        <translation>Si el NIT de una empresa va a la pasarela con su dígito de verificación.</translation>
    </message>
    <message>
        <source>On or off; at first on.</source>
        <translation>Sí o no; al principio sí.</translation>
    </message>
    <message>
        <source>company tax number</source>
        <translation>empresa número tributario</translation>
    </message>
    <message>
        <source>It is open now.</source>
        <translation>Está abierta ahora.</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarla ahora</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>Olvidarlas ahora</translation>
    </message>
    <message>
        <source>%1 is opened at the start from now on.</source>
        <translation>Desde ahora se abre %1 al iniciar.</translation>
    </message>
    <message>
        <source>%1 will be forgotten with its credentials; its requests stay in their file. Press again to do it.</source>
        <translation>Se olvidará %1 con sus credenciales; sus solicitudes quedan en su archivo. Presione otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>%1 is forgotten, with its credentials.</source>
        <translation>Se olvidó %1, con sus credenciales.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la pasarela…</translation>
    </message>
    <message>
        <source>The gateway accepts the credentials of %1.</source>
        <translation>La pasarela acepta las credenciales de %1.</translation>
    </message>
    <message>
        <source>Without its credentials nothing can be looked up at %1. Press again to do it.</source>
        <translation>Sin sus credenciales no se puede buscar nada en %1. Presione otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Forgetting the credentials…</source>
        <translation>Olvidando las credenciales…</translation>
    </message>
    <message>
        <source>The credentials of %1 are forgotten.</source>
        <translation>Se olvidaron las credenciales de %1.</translation>
    </message>
    <message>
        <source>Kept. It holds from the next time %1 is opened.</source>
        <translation>Guardado. Vale desde la próxima vez que se abra %1.</translation>
    </message>
</context>
<context>
    <name>reintegro::HelpWindow</name>
    <message>
        <source>Nothing about that. Try fewer words.</source>
        <translation>No hay nada sobre eso. Pruebe con menos palabras.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>%1 · Help for Reintegro</source>
        <extracomment>A window&apos;s title: a topic of the help, then the program.</extracomment>
        <translation>%1 · Ayuda de Reintegro</translation>
    </message>
</context>
<context>
    <name>reintegro::KeptStatements</name>
    <message>
        <source>The gateway&apos;s written statements</source>
        <translation>Constancias escritas de la pasarela</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>%1, kept by %2 on %3
SHA-256 %4</source>
        <extracomment>A file&apos;s name, a person, a date with the time of day, a digest.</extracomment>
        <translation>%1, guardada por %2 el %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>Save statement…</source>
        <translation>Guardar constancia…</translation>
    </message>
    <message>
        <source>Save statement %1</source>
        <translation>Guardar constancia %1</translation>
    </message>
</context>
<context>
    <name>reintegro::KeysDialog</name>
    <message>
        <source>In the refund&apos;s form</source>
        <translation>En el formulario del reembolso</translation>
    </message>
    <message>
        <source>Next page, or the first field that is still open</source>
        <translation>Página siguiente, o el primer campo que falta</translation>
    </message>
    <message>
        <source>Send for approval, on the last page</source>
        <translation>Enviar a aprobación, en la última página</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Cerrar; lo escrito se guarda</translation>
    </message>
    <message>
        <source>In a further window</source>
        <translation>En otra ventana</translation>
    </message>
    <message>
        <source>Look up another charge</source>
        <translation>Consultar otro cobro</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>In settings and help</source>
        <translation>En los ajustes y la ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In every field and list</source>
        <translation>En cada campo y lista</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>Al siguiente</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Al anterior</translation>
    </message>
    <message>
        <source>Undo what was typed or pasted</source>
        <translation>Deshacer lo escrito o pegado</translation>
    </message>
    <message>
        <source>With an underlined letter: presses that button</source>
        <translation>Con una letra subrayada: oprime ese botón</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Help about keys</source>
        <translation>Ayuda sobre las teclas</translation>
    </message>
</context>
<context>
    <name>reintegro::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Amounts and dates keep the form of Colombia in every language.</source>
        <translation>Los montos y las fechas conservan la forma de Colombia en todos los idiomas.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Usar este idioma</translation>
    </message>
    <message>
        <source>In which language windows, messages and errors are written. The journal and what the gateway says stay as they are.</source>
        <translation>En qué idioma están las ventanas, los mensajes y los errores. El diario y lo que dice la pasarela quedan como están.</translation>
    </message>
    <message>
        <source>At first: as the system.</source>
        <translation>Al principio: como el sistema.</translation>
    </message>
    <message>
        <source>translation Spanish English</source>
        <translation>traducción español inglés</translation>
    </message>
</context>
<context>
    <name>reintegro::ListColumns</name>
    <message>
        <source>Only a part of them is here, so nobody could tell which is the first. Look for less, or scroll to the end, to sort by any column.</source>
        <translation>Aquí hay solo una parte, así que no se sabría cuál va primero. Busque menos, o baje hasta el final, para ordenar por cualquier columna.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <extracomment>%1 is a list: &quot;Columns of Refund requests&quot;.</extracomment>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Sorts, moves and chooses the columns.</source>
        <translation>Ordena, mueve y elige las columnas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Primero lo menor o más antiguo</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Primero lo mayor o más reciente</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the heading of a column.</extracomment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Hacia la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Hacia la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más angosta</translation>
    </message>
    <message>
        <source>As wide as it needs</source>
        <translation>Tan ancha como necesite</translation>
    </message>
</context>
<context>
    <name>reintegro::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Another person…</source>
        <translation>&amp;Otra persona…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The desk is locked. What was begun is kept behind it, and what is on its way goes on.</source>
        <translation>El puesto está bloqueado. Lo empezado se conserva detrás, y lo que está en camino continúa.</translation>
    </message>
    <message>
        <source>Signs this person out. A refund that was begun stays as a draft.</source>
        <translation>Cierra la sesión de esta persona. Un reembolso empezado queda como borrador.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupPage</name>
    <message>
        <source>&amp;Look up</source>
        <translation>Con&amp;sultar</translation>
    </message>
    <message>
        <source>Charge key</source>
        <translation>Clave del cobro</translation>
    </message>
    <message>
        <source>The order&apos;s payment id</source>
        <translation>El identificador de pago del pedido</translation>
    </message>
    <message>
        <source>Charge &amp;key</source>
        <translation>&amp;Clave del cobro</translation>
    </message>
    <message>
        <source>Type or paste the key of a charge first.</source>
        <translation>Primero escriba o pegue la clave de un cobro.</translation>
    </message>
    <message>
        <source>This cannot be a key: a key has 1 to 128 bytes and no control characters.</source>
        <translation>Esto no puede ser una clave: una clave tiene de 1 a 128 bytes y ningún carácter de control.</translation>
    </message>
    <message>
        <source>Reading the charge at the gateway…</source>
        <translation>Leyendo el cobro en la pasarela…</translation>
    </message>
    <message>
        <source>Looking up %1.</source>
        <translation>Consultando %1.</translation>
    </message>
    <message>
        <source>Charge %1: %2, %3.</source>
        <extracomment>A charge&apos;s key, its amount and its status as the gateway writes it.</extracomment>
        <translation>Cobro %1: %2, %3.</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Consultar %1</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Read the charge again</source>
        <translation>Leer el cobro de nuevo</translation>
    </message>
    <message>
        <source>Look up what is in the clipboard</source>
        <translation>Consultar lo que está en el portapapeles</translation>
    </message>
    <message>
        <source>Stop reading the charge</source>
        <translation>Dejar de leer el cobro</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupStart</name>
    <message>
        <source>Which payment is it about?</source>
        <translation>¿De qué pago se trata?</translation>
    </message>
    <message>
        <source>Type or paste the key of the charge: the merchant&apos;s own id of the payment, as the shop&apos;s order shows it. Blanks and quotes around it do not matter.</source>
        <translation>Escriba o pegue la clave del cobro: el identificador del pago propio del comercio, como lo muestra el pedido de la tienda. Los espacios y las comillas alrededor no importan.</translation>
    </message>
    <message>
        <source>Charges to try in training</source>
        <translation>Cobros para probar en entrenamiento</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>A refund was begun and not finished</source>
        <translation>Se empezó un reembolso y no se terminó</translation>
    </message>
    <message>
        <source>For the charge %1, last changed on %2.</source>
        <translation>Del cobro %1, cambiado por última vez el %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the refund of %1</source>
        <translation>Continuar con el reembolso de %1</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupTrouble</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Lo que dijo la pasarela</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>Cre&amp;denciales…</translation>
    </message>
</context>
<context>
    <name>reintegro::MainWindow</name>
    <message>
        <source>Nothing is set up yet.</source>
        <translation>Todavía no hay nada configurado.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado con %1.</translation>
    </message>
    <message>
        <source>No gateway is connected to this desk. An administrator has to sign in and connect one.</source>
        <translation>Ninguna pasarela está conectada a este puesto. Un administrador tiene que ingresar y conectar una.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>A refund is being sent right now. Try again as soon as the gateway has answered.</source>
        <translation>Se está enviando un reembolso en este momento. Inténtelo de nuevo en cuanto la pasarela haya respondido.</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>The window&apos;s title: the program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro: %1 (%2)</translation>
    </message>
    <message>
        <source>Reintegro</source>
        <translation>Reintegro</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia cuando el programa se inicia de nuevo.</translation>
    </message>
    <message>
        <source>This desk could not be opened.</source>
        <translation>No se pudo abrir este puesto de trabajo.</translation>
    </message>
    <message>
        <source>The training gateway could not be opened.</source>
        <translation>No se pudo abrir la pasarela de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>This window speaks English now.</source>
        <translation>Esta ventana está ahora en español.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>The store before is now %1</source>
        <translation>El almacén anterior es ahora %1</translation>
    </message>
    <message>
        <source>Restored: %1 requests, %2 journal entries.</source>
        <translation>Restaurado: %1 solicitudes, %2 asientos del diario.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>S&amp;upport bundle…</source>
        <translation>Pa&amp;quete de soporte…</translation>
    </message>
    <message>
        <source>A&amp;bout Reintegro…</source>
        <translation>Acerca de Reinte&amp;gro…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>El puesto está bloqueado.</translation>
    </message>
    <message>
        <source>This is training: the password of %1 is %2</source>
        <translation>Esto es entrenamiento: la contraseña de %1 es %2</translation>
    </message>
    <message>
        <source>The desk is unlocked.</source>
        <translation>El puesto está desbloqueado.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>B&amp;uscar una acción…</translation>
    </message>
    <message>
        <source>Ke&amp;ys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
</context>
<context>
    <name>reintegro::MessageBar</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Lo que dijo la pasarela</translation>
    </message>
</context>
<context>
    <name>reintegro::MoreMenu</name>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Personas…</translation>
    </message>
    <message>
        <source>&amp;Gateways…</source>
        <translation>P&amp;asarelas…</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>Cambiar mi contra&amp;seña…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <translation>Po&amp;lítica…</translation>
    </message>
    <message>
        <source>&amp;Stop all sending…</source>
        <translation>&amp;Detener todos los envíos…</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>Código de &amp;recuperación…</translation>
    </message>
    <message>
        <source>&amp;Messages outside the window</source>
        <translation>&amp;Mensajes fuera de la ventana</translation>
    </message>
    <message>
        <source>The system tells of what waits for you and what went wrong while you do not look at the window. Nothing about people stands in it.</source>
        <translation>El sistema avisa de lo que espera por usted y de lo que salió mal mientras no mira la ventana. No contiene nada sobre personas.</translation>
    </message>
    <message>
        <source>Read a &amp;notification…</source>
        <translation>Leer una &amp;notificación…</translation>
    </message>
    <message>
        <source>This system has no place beside the clock from which messages could come.</source>
        <translation>Este sistema no tiene un lugar junto al reloj desde donde puedan salir mensajes.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>&amp;Ventana nueva</translation>
    </message>
</context>
<context>
    <name>reintegro::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Messages outside the window</source>
        <translation>Mensajes fuera de la ventana</translation>
    </message>
    <message>
        <source>The system tells of what waits for you and what went wrong while you do not look at the window. Nothing about people stands in it.</source>
        <translation>El sistema avisa de lo que espera por usted y de lo que salió mal mientras no mira la ventana. No contiene nada sobre personas.</translation>
    </message>
    <message>
        <source>On or off; at first on.</source>
        <translation>Sí o no; al principio sí.</translation>
    </message>
    <message>
        <source>notification tray bubble alert sound following</source>
        <translation>notificación bandeja globo alerta aviso seguimiento</translation>
    </message>
    <message>
        <source>Closed: this system has no place beside the clock from which messages could come.</source>
        <translation>Cerrado: este sistema no tiene un lugar junto al reloj desde el que puedan salir mensajes.</translation>
    </message>
</context>
<context>
    <name>reintegro::NotificationDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read a notification</source>
        <translation>Leer una notificación</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>Lo que dice la pasarela</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>&amp;Notificación</translation>
    </message>
    <message>
        <source>Paste it as the gateway sent it, or drop its file here.</source>
        <translation>Péguela como la envió la pasarela, o suelte aquí su archivo.</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>The header Liquido-Signature, where you have it. May stay empty.</source>
        <translation>El encabezado Liquido-Signature, si lo tiene. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A notification proves nothing: the gateway is asked, and what it says then counts.</source>
        <translation>Una notificación no prueba nada: se le pregunta a la pasarela, y vale lo que ella diga.</translation>
    </message>
    <message>
        <source>Choose a notification</source>
        <translation>Elegir una notificación</translation>
    </message>
    <message>
        <source>A notification is needed.</source>
        <translation>Falta la notificación.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando a la pasarela…</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A refund request&apos;s id, its amount, and what is true about the money now.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>The file is empty. Choose the one that the gateway sent.</source>
        <translation>El archivo está vacío. Elija el que envió la pasarela.</translation>
    </message>
    <message>
        <source>What is pasted may have changed when it was copied: choose the file, and its signature can be judged.</source>
        <translation>Lo que se pega puede haber cambiado al copiarlo: elija el archivo, y así se podrá juzgar su firma.</translation>
    </message>
</context>
<context>
    <name>reintegro::OpeningTrouble</name>
    <message>
        <source>Open &amp;training</source>
        <translation>Abrir &amp;entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Other &amp;gateway…</source>
        <translation>Otra &amp;pasarela…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>&amp;Enter the recovery code…</source>
        <translation>&amp;Ingresar el código de recuperación…</translation>
    </message>
    <message>
        <source>About the keychain</source>
        <translation>Sobre el llavero</translation>
    </message>
</context>
<context>
    <name>reintegro::OutcomeCard</name>
    <message>
        <source>What the gateway answered</source>
        <translation>Lo que respondió la pasarela</translation>
    </message>
    <message>
        <source>Gateway&apos;s answer</source>
        <translation>Respuesta de la pasarela</translation>
    </message>
    <message>
        <source>What to do, and what not</source>
        <translation>Qué hacer y qué no</translation>
    </message>
</context>
<context>
    <name>reintegro::PaperOptions</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>Solo el cargo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>Idio&amp;ma del documento</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Tamaño del papel</translation>
    </message>
    <message>
        <source>P&amp;eople on it</source>
        <translation>P&amp;ersonas en él</translation>
    </message>
    <message>
        <source>&amp;Merchant&apos;s name</source>
        <translation>Nom&amp;bre del comercio</translation>
    </message>
</context>
<context>
    <name>reintegro::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>reintegro::PasswordDialog</name>
    <message>
        <source>&amp;Keep password</source>
        <translation>&amp;Guardar contraseña</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mi contraseña</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>La contraseña de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Until %1 has changed it, approvals of %1 carry a warning that names both of you.</source>
        <translation>Hasta que %1 la haya cambiado, las aprobaciones de %1 llevan una advertencia que nombra a los dos.</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>La contraseña de %1 cambió.</translation>
    </message>
</context>
<context>
    <name>reintegro::PasswordFields</name>
    <message>
        <source>New pass&amp;word</source>
        <translation>Contra&amp;seña nueva</translation>
    </message>
    <message>
        <source>The same password a&amp;gain</source>
        <translation>La misma contraseña otra &amp;vez</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
</context>
<context>
    <name>reintegro::PayerComparison</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Typed as: %1</source>
        <translation>Escrito como: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The gateway does not say</source>
        <translation>La pasarela no lo dice</translation>
    </message>
    <message>
        <source>Not the payer&apos;s</source>
        <translation>No es del pagador</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s</source>
        <translation>Igual que el del pagador</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>Quién recibe el dinero</translation>
    </message>
    <message>
        <source>The number is the payer&apos;s, the type is not</source>
        <translation>El número es del pagador; el tipo, no</translation>
    </message>
    <message>
        <source>Not the payer&apos;s: %1 digits here, %2 there</source>
        <extracomment>Of two numbers of documents: how many digits each has.</extracomment>
        <translation>No es del pagador: aquí %1 dígitos, allá %2</translation>
    </message>
    <message>
        <source>Not the payer&apos;s: differs at digit %1 of %2</source>
        <extracomment>Places of digits in a number, counted from 1: &quot;3, 9&quot;, and how many digits it has.</extracomment>
        <translation>No es del pagador: distinto en el dígito %1 de %2</translation>
    </message>
</context>
<context>
    <name>reintegro::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Cambiar mi contraseña…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mi contraseña</translation>
    </message>
    <message>
        <source>With it you sign in, and the window is unlocked. Until you have changed one that an administrator set, your approvals carry a warning.</source>
        <translation>Con ella usted entra y desbloquea la ventana. Hasta que cambie una que puso un administrador, sus aprobaciones llevan una advertencia.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>change sign in secret</source>
        <translation>cambiar entrar clave secreto</translation>
    </message>
    <message>
        <source>Closed: the passwords of training stand on its sign-in page.</source>
        <translation>Cerrado: las contraseñas del entrenamiento están en su página de entrada.</translation>
    </message>
    <message>
        <source>Forget my sign-in</source>
        <translation>Olvidar mi entrada</translation>
    </message>
    <message>
        <source>Kept sign-in</source>
        <translation>Entrada guardada</translation>
    </message>
    <message>
        <source>Name and password for the team&apos;s database, if you had them kept when you signed in. They lie in the keychain of this computer.</source>
        <translation>Nombre y contraseña de la base de datos del equipo, si pidió guardarlos al entrar. Están en el llavero de este computador.</translation>
    </message>
    <message>
        <source>remember password keychain team</source>
        <translation>recordar contraseña llavero equipo</translation>
    </message>
    <message>
        <source>The sign-in is not kept any more.</source>
        <translation>La entrada ya no está guardada.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>Adds people, gives them roles and passwords, and lets them no longer sign in. What somebody asked for or decided stays.</source>
        <translation>Agrega personas, les da roles y contraseñas, y hace que ya no puedan entrar. Lo que alguien pidió o decidió queda.</translation>
    </message>
    <message>
        <source>Agents ask, supervisors decide, administrators set up; a person can be several of them.</source>
        <translation>Los agentes piden, los supervisores deciden, los administradores configuran; una persona puede ser varios de ellos.</translation>
    </message>
    <message>
        <source>colleague account staff employee</source>
        <translation>colega cuenta personal empleado usuario</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Agregar una persona…</translation>
    </message>
    <message>
        <source>Closed: the people of training are invented.</source>
        <translation>Cerrado: las personas del entrenamiento son inventadas.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
</context>
<context>
    <name>reintegro::PeoplePanel</name>
    <message>
        <source>Set a &amp;password…</source>
        <translation>Poner una contra&amp;seña…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Acti&amp;var</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A&amp;gent: asks for refunds</source>
        <translation>A&amp;gente: pide reembolsos</translation>
    </message>
    <message>
        <source>S&amp;upervisor: decides on refunds of others</source>
        <translation>S&amp;upervisor: decide sobre reembolsos de otros</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator: people and gateways</source>
        <translation>Ad&amp;ministrador: personas y pasarelas</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Agregar a esta persona</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>&amp;Nombre para entrar</translation>
    </message>
    <message>
        <source>Nobody approves what he asked for, so giving money back takes an agent and a supervisor.</source>
        <translation>Nadie aprueba lo que él mismo pidió; por eso devolver dinero necesita un agente y un supervisor.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Password set by %1</source>
        <translation>Contraseña puesta por %1</translation>
    </message>
    <message>
        <source>Adding the person…</source>
        <translation>Agregando a la persona…</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 ya puede entrar.</translation>
    </message>
    <message>
        <source>%1 will not be able to sign in any more, and what %1 asked for stays as it is. Press Disable again to do it.</source>
        <translation>%1 ya no podrá entrar, y lo que %1 haya solicitado queda como está. Presione Desactivar otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>%1 may not sign in any more.</source>
        <translation>%1 ya no puede entrar.</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 puede entrar de nuevo.</translation>
    </message>
</context>
<context>
    <name>reintegro::PersonalData</name>
    <message>
        <source>Personal data is masked again, since nothing was done here for a while.</source>
        <translation>Los datos personales están enmascarados de nuevo, porque aquí no se hizo nada por un rato.</translation>
    </message>
    <message>
        <source>Personal data stays masked, since it could not be written down who looks at it. %1</source>
        <translation>Los datos personales siguen enmascarados, porque no se pudo anotar quién los mira. %1</translation>
    </message>
    <message>
        <source>Personal data is shown. The journal says so.</source>
        <translation>Se muestran los datos personales. Queda constancia en la bitácora.</translation>
    </message>
</context>
<context>
    <name>reintegro::PersonalDataButton</name>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>Mostrar datos personales</translation>
    </message>
    <message>
        <source>Mask documents, accounts, e-mails and phones again (Ctrl+Shift+D)</source>
        <translation>Enmascarar de nuevo documentos, cuentas, correos y teléfonos (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Show documents, accounts, e-mails and phones. The journal keeps who looked (Ctrl+Shift+D)</source>
        <translation>Mostrar documentos, cuentas, correos y teléfonos. La bitácora guarda quién miró (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>reintegro::PolicyField</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As each desk&apos;s profile says</source>
        <translation>Como diga el perfil de cada puesto</translation>
    </message>
    <message>
        <source>Three digits, such as 007</source>
        <translation>Tres dígitos, como 007</translation>
    </message>
    <message>
        <source>Four digits, such as 1007</source>
        <translation>Cuatro dígitos, como 1007</translation>
    </message>
    <message>
        <source>Set by %1 on %2; before: %3.</source>
        <extracomment>Who set a setting, when (in Bogotá), and what it was before.</extracomment>
        <translation>Definido por %1 el %2; antes: %3.</translation>
    </message>
    <message>
        <source>An amount in COP, such as 1.500.000,00; empty for no limit. At first: no limit.</source>
        <translation>Un monto en COP, como 1.500.000,00; vacío para no poner límite. Al principio: sin límite.</translation>
    </message>
    <message>
        <source>From %1 to %2, or 0 for no limit. At first: no limit.</source>
        <translation>De %1 a %2, o 0 para no poner límite. Al principio: sin límite.</translation>
    </message>
    <message>
        <source>From %1 to %2. At first: %3.</source>
        <translation>De %1 a %2. Al principio: %3.</translation>
    </message>
    <message>
        <source>Yes or no. At first: no.</source>
        <translation>Sí o no. Al principio: no.</translation>
    </message>
    <message>
        <source>At first: as each desk&apos;s profile says.</source>
        <translation>Al principio: como diga el perfil de cada escritorio.</translation>
    </message>
    <message>
        <source>At first: all of them.</source>
        <translation>Al principio: todos.</translation>
    </message>
    <message>
        <source>At first: none of them.</source>
        <translation>Al principio: ninguna.</translation>
    </message>
</context>
<context>
    <name>reintegro::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>It holds for everybody and on every desk. Each change stands in the journal.</source>
        <translation>Rige para todos y en todos los puestos. Cada cambio queda en el diario.</translation>
    </message>
    <message>
        <source>It holds for everybody and on every desk. Only an administrator can change it.</source>
        <translation>Rige para todos y en todos los puestos. Solo un administrador puede cambiarla.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Stop all sending…</source>
        <translation>Detener todos los envíos…</translation>
    </message>
    <message>
        <source>Resume sending…</source>
        <translation>Reanudar los envíos…</translation>
    </message>
    <message>
        <source>Approval and time</source>
        <translation>Aprobación y tiempo</translation>
    </message>
    <message>
        <source>Most that may go back</source>
        <translation>Máximo que se puede devolver</translation>
    </message>
    <message>
        <source>Bank data</source>
        <translation>Datos bancarios</translation>
    </message>
    <message>
        <source>Following and dates</source>
        <translation>Seguimiento y fechas</translation>
    </message>
    <message>
        <source>limit rule allowed policy</source>
        <translation>límite regla permitido política tope</translation>
    </message>
    <message>
        <source>Closed: only an administrator can change it.</source>
        <translation>Cerrado: solo un administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>All sending</source>
        <translation>Todos los envíos</translation>
    </message>
    <message>
        <source>Stopped, no refund is sent from any desk until an administrator lets sending go on. What is on its way already is not held up.</source>
        <translation>Detenidos, no se envía ningún reembolso desde ningún escritorio hasta que un administrador los deje seguir. Lo que ya está en camino no se detiene.</translation>
    </message>
    <message>
        <source>Supervisors and administrators stop it, with a reason that everybody reads; an administrator resumes it.</source>
        <translation>Los supervisores y administradores los detienen, con un motivo que todos leen; un administrador los reanuda.</translation>
    </message>
    <message>
        <source>red button emergency halt fraud pause</source>
        <translation>botón rojo emergencia detener fraude pausa parar</translation>
    </message>
    <message>
        <source>Closed: nobody of the invented people of training could lift it again.</source>
        <translation>Cerrado: ninguna de las personas inventadas del entrenamiento podría levantarlo.</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>Leyendo la política…</translation>
    </message>
    <message>
        <source>Settings saved: %1. They hold from now on.</source>
        <translation>Ajustes guardados: %1. Rigen desde ahora.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>reintegro::Printing</name>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>I&amp;mprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Check a recei&amp;pt…</source>
        <translation>&amp;Verificar un comprobante…</translation>
    </message>
    <message>
        <source>Nothing is shown here that could be printed: open a charge, or choose a refund.</source>
        <translation>Aquí no se muestra nada que se pueda imprimir: abra un cobro o elija un reembolso.</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfileForm</name>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Address of the gateway</source>
        <translation>&amp;Dirección de la pasarela</translation>
    </message>
    <message>
        <source>Address for &amp;tokens</source>
        <translation>Dirección para los to&amp;kens</translation>
    </message>
    <message>
        <source>For example liquido-production: letters, digits, - _ and dots.</source>
        <translation>Por ejemplo liquido-produccion: letras, dígitos, - _ y puntos.</translation>
    </message>
    <message>
        <source>Call&amp;back address (optional)</source>
        <translation>Dirección de noti&amp;ficación (opcional)</translation>
    </message>
    <message>
        <source>Where the gateway tells the shop&apos;s server how a refund ended.</source>
        <translation>Dónde le dice la pasarela al servidor de la tienda cómo terminó un reembolso.</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>La pasarela</translation>
    </message>
    <message>
        <source>Liquido&apos;s test gateway. No real money moves.</source>
        <translation>La pasarela de pruebas de Liquido. No se mueve dinero real.</translation>
    </message>
    <message>
        <source>Real money. Refunds reach real accounts.</source>
        <translation>Dinero real. Los reembolsos llegan a cuentas reales.</translation>
    </message>
    <message>
        <source>A gateway at another address. It is treated as real money.</source>
        <translation>Una pasarela en otra dirección. Se trata como dinero real.</translation>
    </message>
    <message>
        <source>Leave it empty where tokens come from the same address.</source>
        <translation>Déjela vacía si los tokens vienen de la misma dirección.</translation>
    </message>
    <message>
        <source>Team&apos;s &amp;database (optional)</source>
        <translation>&amp;Base de datos compartida (opcional)</translation>
    </message>
    <message>
        <source>postgresql://server:5432/database. Its people sign in there, and all desks see the same queue. Empty: the requests stay in a file of this computer.</source>
        <translation>postgresql://servidor:5432/base. Las personas inician sesión allí y todos los puestos ven la misma lista de solicitudes. Vacía: las solicitudes quedan en un archivo de este computador.</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfileList</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A profile&apos;s name and what kind of gateway it is: &quot;liquido (Production)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No gateway is connected to this desk yet.</source>
        <translation>Todavía no hay ninguna pasarela conectada a este puesto.</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>dentro de este programa</translation>
    </message>
    <message>
        <source>Address: %1. No proxy in between.</source>
        <translation>Dirección: %1. Sin proxy intermedio.</translation>
    </message>
    <message>
        <source>Address: %1, through the proxy %2.</source>
        <translation>Dirección: %1, a través del proxy %2.</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Open &amp;training</source>
        <translation>Abrir &amp;entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>&amp;Conectar otra…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Which gateway?</source>
        <translation>¿Qué pasarela?</translation>
    </message>
    <message>
        <source>Each has people&apos;s requests of its own. Opening another one signs you out of this one.</source>
        <translation>Cada una tiene sus propias solicitudes. Al abrir otra se cierra su sesión en esta.</translation>
    </message>
    <message>
        <source>C&amp;redentials…</source>
        <translation>Cre&amp;denciales…</translation>
    </message>
</context>
<context>
    <name>reintegro::QueueDelegate</name>
    <message>
        <source>asked for by %1</source>
        <translation>solicitado por %1</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmas: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>%1 de %2 aprobaciones</translation>
    </message>
</context>
<context>
    <name>reintegro::Rail</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Look-up page</source>
        <translation>Página de consulta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests page</source>
        <translation>Página de solicitudes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approvals page</source>
        <translation>Página de aprobaciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: people, gateways, look</source>
        <translation>Más: personas, pasarelas, aspecto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board page</source>
        <translation>Página del tablero</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>reintegro::RailButton</name>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n espera.</numerusform>
            <numerusform>%n esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::RawAnswer</name>
    <message>
        <source>&amp;Indented for reading</source>
        <translation>&amp;Con sangría para leer</translation>
    </message>
    <message>
        <source>Indented for reading</source>
        <translation>Con sangría para leer</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta original</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>Copiar la respuesta original</translation>
    </message>
    <message>
        <source>Copied: the raw answer, with a card token masked.</source>
        <translation>Copiado: la respuesta original, con el token de tarjeta enmascarado.</translation>
    </message>
</context>
<context>
    <name>reintegro::ReceiptCheckDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>Verificar un comprobante</translation>
    </message>
    <message>
        <source>What the journal says of it</source>
        <translation>Lo que dice el registro</translation>
    </message>
    <message>
        <source>Receipt &amp;code</source>
        <translation>&amp;Código del comprobante</translation>
    </message>
    <message>
        <source>Twenty letters and digits at the foot of the paper, or what its QR code says.</source>
        <translation>Veinte letras y cifras al pie del documento, o lo que dice su código QR.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Elegir un comprobante</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Looking into the journal…</source>
        <translation>Mirando en el registro…</translation>
    </message>
    <message>
        <source>Issued: %1 · %2 · %3 · %4 (Bogotá) · by %5</source>
        <translation>Emitido: %1 · %2 · %3 · %4 (Bogotá) · por %5</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>To: %1 · account %2</source>
        <translation>A: %1 · cuenta %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>reintegro::ReceiptDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The paper gets its code when it is printed or saved. The journal keeps that it left the desk.</source>
        <translation>El documento recibe su código al imprimirlo o guardarlo. El registro conserva que salió del puesto.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
        <translation>En este equipo no hay ninguna impresora. Guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>Writing down that the paper leaves the desk…</source>
        <translation>Anotando que el documento sale del puesto…</translation>
    </message>
    <message>
        <source>The PDF could not be saved: %1</source>
        <translation>No se pudo guardar el PDF: %1</translation>
    </message>
    <message>
        <source>%1 was saved as %2. Its code is %3, and the journal has it.</source>
        <translation>%1 se guardó como %2. Su código es %3 y consta en el registro.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo aceptó.</translation>
    </message>
    <message>
        <source>%1 is on its way to the printer. Its code is %2, and the journal has it.</source>
        <translation>%1 va camino a la impresora. Su código es %2 y consta en el registro.</translation>
    </message>
</context>
<context>
    <name>reintegro::Recovery</name>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Crear un código de recuperación nuevo?</translation>
    </message>
    <message>
        <source>There is a recovery code for %1 already. With a new one the old one opens nothing any more; what was backed up before keeps the code it was backed up with.</source>
        <translation>Ya hay un código de recuperación para %1. Con uno nuevo, el anterior ya no abre nada; lo que se respaldó antes conserva el código con el que se respaldó.</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>&amp;Crear un código nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>Con&amp;servar el anterior</translation>
    </message>
    <message>
        <source>Making the recovery code…</source>
        <translation>Creando el código de recuperación…</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Keep it in a safe place.</source>
        <translation>El código de recuperación se muestra una sola vez. Guárdelo en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>reintegro::RecoveryCodeDialog</name>
    <message>
        <source>I have &amp;kept it in a safe place</source>
        <translation>Lo &amp;guardé en un lugar seguro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>What this desk stores about people is locked with a key in the keychain of this computer. If the keychain is lost, this code opens it, and nothing else does. Write it on paper or keep it where passwords are kept. It is shown only now.</source>
        <translation>Lo que este puesto guarda sobre personas está cerrado con una clave del llavero de este computador. Si se pierde el llavero, solo este código lo abre. Escríbalo en papel o guárdelo donde guarda las contraseñas. Se muestra solo ahora.</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>Lo guardé en un lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copied: the recovery code. Whoever opens the clipboard can read it.</source>
        <translation>Copiado: el código de recuperación. Quien abra el portapapeles puede leerlo.</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundSummary</name>
    <message>
        <source>Goes back</source>
        <translation>Se devuelve</translation>
    </message>
    <message>
        <source>Of the charge</source>
        <translation>Del cobro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Into the account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Stands where nothing is known yet.</extracomment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Whoever paid</source>
        <translation>Quien pagó</translation>
    </message>
    <message>
        <source>None: it goes back the way it was paid</source>
        <translation>Ninguna: se devuelve por donde se pagó</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundWizard</name>
    <message>
        <source>D&amp;iscard draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Guardar para después</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>S&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Send for approval</source>
        <translation>&amp;Enviar a aprobación</translation>
    </message>
    <message>
        <source>Correct the account of %1</source>
        <translation>Corregir la cuenta de %1</translation>
    </message>
    <message>
        <source>Refund of charge %1</source>
        <translation>Reembolso del cobro %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>This is the draft you kept on %1. Nothing of it was sent.</source>
        <translation>Este es el borrador que guardó el %1. No se envió nada de él.</translation>
    </message>
    <message>
        <source>Goes to another person for approval. Nothing is sent to the gateway now.</source>
        <translation>Va a otra persona para su aprobación. Ahora no se envía nada a la pasarela.</translation>
    </message>
    <message>
        <source>Warnings not ticked: %1. Whoever approves has to confirm every warning again.</source>
        <translation>Advertencias sin marcar: %1. Quien apruebe tiene que confirmar de nuevo cada advertencia.</translation>
    </message>
    <message>
        <source>Br&amp;ing it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>El borrador está de vuelta.</translation>
    </message>
    <message>
        <source>The draft was discarded. Nothing was asked for.</source>
        <translation>El borrador se descartó. No se solicitó nada.</translation>
    </message>
    <message>
        <source>Reading the charge once more and keeping the request…</source>
        <translation>Leyendo el cobro una vez más y guardando la solicitud…</translation>
    </message>
    <message>
        <source>%1 waits for approval by another person. Nothing was sent yet.</source>
        <translation>%1 espera la aprobación de otra persona. Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>The draft is kept. Open the refund of this charge again to go on with it.</source>
        <translation>El borrador queda guardado. Abra de nuevo el reembolso de este cobro para continuar.</translation>
    </message>
    <message>
        <source>What you typed is kept. Correct the account of %1 again to go on with it.</source>
        <translation>Lo que escribió queda guardado. Para continuar, corrija de nuevo la cuenta de %1.</translation>
    </message>
    <message>
        <source>What you typed is not kept. %1 If you close again, it is lost.</source>
        <extracomment>%1 says what happened and what to do.</extracomment>
        <translation>Lo que escribió no está guardado. %1 Si cierra otra vez, se pierde.</translation>
    </message>
    <message>
        <source>No account is needed: by the policy this refund goes back the way it was paid.</source>
        <translation>No se necesita cuenta: según la política, este reembolso se devuelve por donde se pagó.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. Go on typing: it is kept as soon as the store is back.</source>
        <translation>No hay conexión con la base de datos compartida. Siga escribiendo: se guarda en cuanto se restablezca.</translation>
    </message>
    <message>
        <source>What you typed is kept as soon as the team&apos;s store is back, if the program stays open until then. Close again to go on.</source>
        <translation>Lo que escribió se guarda en cuanto se restablezca la conexión con la base de datos compartida, si el programa sigue abierto hasta entonces. Cierre otra vez para continuar.</translation>
    </message>
    <message>
        <source>Next page (Enter)</source>
        <translation>Página siguiente (Entrar)</translation>
    </message>
    <message>
        <source>Send for approval (%1)</source>
        <translation>Enviar a aprobación (%1)</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundsCard</name>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Nobody has asked for a refund of this charge at this desk.</source>
        <translation>Nadie ha solicitado en este puesto un reembolso de este cobro.</translation>
    </message>
    <message>
        <source>Refunds of this charge</source>
        <translation>Reembolsos de este cobro</translation>
    </message>
    <message>
        <source>Read the refunds again</source>
        <translation>Leer de nuevo los reembolsos</translation>
    </message>
    <message>
        <source>Reading the refunds of this charge…</source>
        <translation>Leyendo los reembolsos de este cobro…</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestDetails</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Consultar ahora</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Correct the &amp;account</source>
        <translation>Corregir la c&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Open the charge</source>
        <translation>Abrir e&amp;l cobro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Qué se solicitó</translation>
    </message>
    <message>
        <source>Warnings when it was asked for</source>
        <translation>Advertencias cuando se solicitó</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>Clave de reembolso</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print its receipt or how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimir su comprobante o cómo está, o guardarlo como PDF (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestHead</name>
    <message>
        <source>%1 · asked for by %2 on %3 (%4)</source>
        <extracomment>A request&apos;s id, who asked for it, when (in Bogotá), and how long ago that is.</extracomment>
        <translation>%1 · solicitado por %2 el %3 (%4)</translation>
    </message>
    <message>
        <source> · corrects the account of %1</source>
        <translation> · corrige la cuenta de %1</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestListPage</name>
    <message>
        <source>The requests could not be read.</source>
        <translation>No se pudieron leer las solicitudes.</translation>
    </message>
    <message>
        <source>Read them &amp;again</source>
        <translation>&amp;Leerlas de nuevo</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestQueue</name>
    <message>
        <source>Requests awaiting approval</source>
        <translation>Solicitudes que esperan aprobación</translation>
    </message>
    <message>
        <source>Nothing else waits for a decision.</source>
        <translation>Nada más espera una decisión.</translation>
    </message>
    <message>
        <source>What is most urgent always stands first, so this list cannot be sorted.</source>
        <translation>Lo más urgente va primero; este orden no se cambia.</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestsPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Request, charge, beneficiary or who asked</source>
        <translation>Solicitud, cobro, beneficiario o quién lo solicitó</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>Solicitudes de reembolso</translation>
    </message>
    <message>
        <source>Asking the gateway how it stands…</source>
        <translation>Consultando a la pasarela cómo está…</translation>
    </message>
    <message>
        <source>Writing down the withdrawal…</source>
        <translation>Anotando el retiro…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Leyendo las solicitudes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the charge…</source>
        <translation>Leyendo el cobro…</translation>
    </message>
    <message>
        <source>The selected request</source>
        <translation>La solicitud elegida</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>Nobody has asked for a refund yet.</source>
        <translation>Nadie ha pedido un reembolso todavía.</translation>
    </message>
    <message>
        <source>Look a charge up and press Refund to ask for one.</source>
        <translation>Consulte un cobro y pulse Reembolso para pedir uno.</translation>
    </message>
    <message>
        <source>Look &amp;up a charge</source>
        <translation>Cons&amp;ultar un cobro</translation>
    </message>
    <message>
        <source>No request fits what you are looking for.</source>
        <translation>Ninguna solicitud coincide con lo que busca.</translation>
    </message>
    <message>
        <source>Take a word away, or choose all states. A document or an account is only found by its whole number.</source>
        <translation>Quite una palabra o elija todos los estados. Un documento o una cuenta solo se encuentra por su número completo.</translation>
    </message>
    <message>
        <source>&amp;Show all requests</source>
        <translation>&amp;Mostrar todas las solicitudes</translation>
    </message>
</context>
<context>
    <name>reintegro::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The backup is looked through first: every page, the journal, every request against its record. Then it takes the place of the store of this desk; that one is moved aside and kept. Everybody is signed out for it.</source>
        <translation>Primero se revisa la copia: cada página, el diario, cada solicitud contra su registro. Luego toma el lugar del almacén de este escritorio; ese se aparta y se conserva. Para ello todos salen.</translation>
    </message>
    <message>
        <source>Also where it lacks what this desk has seen since</source>
        <translation>También si le falta lo que este escritorio ha visto desde entonces</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Revisarla</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>Archivo de la &amp;copia</translation>
    </message>
    <message>
        <source>Recovery &amp;code (only where the key is lost)</source>
        <translation>Có&amp;digo de recuperación (solo si se perdió la clave)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Empty: the key in the keychain of this computer opens it. The code&apos;s file lies beside the backup.</source>
        <translation>Vacío: la abre la clave del llavero de este computador. El archivo del código está al lado de la copia.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>Revisando la copia…</translation>
    </message>
    <message>
        <source>It is whole: %1 requests, %2 journal entries, the last one %3.</source>
        <translation>Está completa: %1 solicitudes, %2 asientos del diario, el último %3.</translation>
    </message>
    <message>
        <source>Have it looked through first.</source>
        <translation>Primero hágala revisar.</translation>
    </message>
</context>
<context>
    <name>reintegro::ResumeDialog</name>
    <message>
        <source>&amp;Resume sending</source>
        <translation>&amp;Reanudar los envíos</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar los envíos</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Dejarlos detenidos</translation>
    </message>
    <message>
        <source>Approved refunds can be sent again from every desk. Nothing is sent by itself.</source>
        <translation>Los reembolsos aprobados se podrán enviar de nuevo desde todos los puestos. Nada se envía solo.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotándolo…</translation>
    </message>
    <message>
        <source>Refunds can be sent again.</source>
        <translation>Se pueden enviar reembolsos de nuevo.</translation>
    </message>
</context>
<context>
    <name>reintegro::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>This is exactly what will be sent once another person has approved it. Nothing is sent now.</source>
        <translation>Esto es exactamente lo que se enviará cuando otra persona lo haya aprobado. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>To know before you ask for it</source>
        <translation>Para saber antes de solicitarlo</translation>
    </message>
    <message>
        <source>Typed as: %1</source>
        <translation>Escrito como: %1</translation>
    </message>
    <message>
        <source>The payer is %1</source>
        <translation>El pagador es %1</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s</source>
        <translation>Igual que el del pagador</translation>
    </message>
    <message>
        <source>Beneficiary name</source>
        <translation>Nombre del beneficiario</translation>
    </message>
    <message>
        <source>The payer has %1</source>
        <translation>El pagador tiene %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Notifications to</source>
        <translation>Notificaciones a</translation>
    </message>
    <message>
        <source>Left out: this profile has no address for them</source>
        <translation>Se omiten: este perfil no tiene dirección para ellas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation>Solo para uso interno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Left out: it goes back the way it was paid</source>
        <translation>Se omite: se devuelve por donde se pagó</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo legal</translation>
    </message>
</context>
<context>
    <name>reintegro::SavedChargeWindow</name>
    <message>
        <source>Show personal data</source>
        <translation>Mostrar datos personales</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Consultarlo ahora</translation>
    </message>
    <message>
        <source>%1: a saved charge</source>
        <extracomment>The title of a window: a file&apos;s name, and what it holds.</extracomment>
        <translation>%1: un cobro guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is how the payment was when the file was saved. The gateway has not been asked.</source>
        <translation>Así estaba el pago cuando se guardó el archivo. No se ha consultado a la pasarela.</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Este archivo no se puede mostrar.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta original</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <extracomment>A date and a time of day in Bogotá.</extracomment>
        <translation>%1 (Bogotá)</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>The button that puts one setting back; %1 is the setting&apos;s name.</extracomment>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Puts back what it is at first.</source>
        <translation>Vuelve a lo que es al principio.</translation>
    </message>
    <message>
        <source>It is as it was at first.</source>
        <translation>Está como al principio.</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingWords</name>
    <message>
        <source>Kept on this computer.</source>
        <translation>Se guarda en este computador.</translation>
    </message>
    <message>
        <source>Kept on this computer, for this gateway alone.</source>
        <translation>Se guarda en este computador, solo para esta pasarela.</translation>
    </message>
    <message>
        <source>Kept in the store: it holds for everybody, on every desk.</source>
        <translation>Se guarda en el almacén: vale para todos, en todos los escritorios.</translation>
    </message>
    <message>
        <source>It is yours alone.</source>
        <translation>Es solo suyo.</translation>
    </message>
    <message>
        <source>It can only be read here.</source>
        <translation>Aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>For everybody.</source>
        <translation>Para todos.</translation>
    </message>
    <message>
        <source>For supervisors and administrators.</source>
        <translation>Para supervisores y administradores.</translation>
    </message>
    <message>
        <source>For administrators.</source>
        <translation>Para administradores.</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingsPage</name>
    <message>
        <source>Closed: only an administrator can change it.</source>
        <translation>Cerrado: solo un administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Closed: only a supervisor or an administrator can do it.</source>
        <translation>Cerrado: solo un supervisor o un administrador puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Names, explanations and other words for them, with or without accents (Ctrl+F)</source>
        <translation>Nombres, explicaciones y otras palabras para ellos, con o sin tildes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <extracomment>A setting that was found, where it is, and what it does.</extracomment>
        <translation>%1, en %2. %3</translation>
    </message>
    <message>
        <source>No setting is called so, and none speaks of it.</source>
        <translation>Ningún ajuste se llama así ni habla de eso.</translation>
    </message>
    <message>
        <source>Settings found: %1. Enter goes to the one that is marked.</source>
        <translation>Ajustes encontrados: %1. Enter lleva al que está marcado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes of the policy are not saved. Save them, or close once more to leave them.</source>
        <translation>Los cambios de la política no están guardados. Guárdelos, o cierre otra vez para dejarlos.</translation>
    </message>
</context>
<context>
    <name>reintegro::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Ingresar</translation>
    </message>
    <message>
        <source>Other &amp;gateway…</source>
        <translation>Otra &amp;pasarela…</translation>
    </message>
    <message>
        <source>Who is sitting here?</source>
        <translation>¿Quién va a trabajar?</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>This is training: everything here is invented and no money moves. These two people work here:</source>
        <translation>Esto es entrenamiento: aquí todo es inventado y no se mueve dinero. Estas dos personas trabajan aquí:</translation>
    </message>
    <message>
        <source>%1 (%2): password %3</source>
        <extracomment>A person&apos;s name, what the person may do, and the password: &quot;agent (agent), password “…”&quot;.</extracomment>
        <translation>%1 (%2): contraseña %3</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>&amp;Guardar la contraseña en el llavero de este computador</translation>
    </message>
    <message>
        <source>A user and a password are needed.</source>
        <translation>Hacen falta usuario y contraseña.</translation>
    </message>
</context>
<context>
    <name>reintegro::StatementField</name>
    <message>
        <source>S&amp;tatement…</source>
        <translation>Cons&amp;tancia…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>The gateway&apos;s written statement</source>
        <translation>Constancia escrita de la pasarela</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is empty. Choose the one that the gateway wrote.</source>
        <translation>El archivo está vacío. Elija el que escribió la pasarela.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB. Keep the part of it that speaks of this refund.</source>
        <translation>El archivo pesa más de 1 MiB. Guarde la parte que habla de este reembolso.</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The file in which the gateway says that it did not execute this refund.</source>
        <translation>El archivo en el que la pasarela dice que no ejecutó este reembolso.</translation>
    </message>
    <message>
        <source>A statement is kept with this refund. Another one can be added.</source>
        <translation>Con este reembolso ya hay una constancia guardada. Se puede agregar otra.</translation>
    </message>
</context>
<context>
    <name>reintegro::StatementSaving</name>
    <message>
        <source>Save the statement</source>
        <translation>Guardar la constancia</translation>
    </message>
    <message>
        <source>The statement could not be saved: %1</source>
        <translation>No se pudo guardar la constancia: %1</translation>
    </message>
    <message>
        <source>The statement was not saved, since it could not be written down who takes it out. %1</source>
        <translation>La constancia no se guardó, porque no se pudo anotar quién la saca. %1</translation>
    </message>
    <message>
        <source>The statement was saved as %1. The journal says so.</source>
        <translation>La constancia se guardó como %1. Queda registrado en la bitácora.</translation>
    </message>
</context>
<context>
    <name>reintegro::StepList</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 (not needed)</source>
        <extracomment>%1 is a step of the wizard that is left out.</extracomment>
        <translation>%1 (no se necesita)</translation>
    </message>
</context>
<context>
    <name>reintegro::StopBand</name>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <extracomment>%1 is a person&apos;s name, %2 a time in Bogotá, %3 the reason that was given.</extracomment>
        <translation>%1 detuvo todos los envíos el %2: %3</translation>
    </message>
    <message>
        <source>Res&amp;ume sending…</source>
        <translation>Reanudar &amp;los envíos…</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar los envíos</translation>
    </message>
</context>
<context>
    <name>reintegro::StopDialog</name>
    <message>
        <source>&amp;Stop all sending</source>
        <translation>&amp;Detener todos los envíos</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>Detener todos los envíos</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Everybody reads it, on every desk.</source>
        <translation>Lo leen todos, en todos los puestos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From now on no refund is sent from any desk, until an administrator lets sending go on. What is on its way already is not held up. Refunds can still be asked for and approved.</source>
        <translation>Desde ahora no se envía ningún reembolso desde ningún puesto, hasta que un administrador reanude los envíos. Lo que ya está en camino no se detiene. Todavía se pueden solicitar y aprobar reembolsos.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>All sending is stopped, on every desk.</source>
        <translation>Todos los envíos están detenidos, en todos los puestos.</translation>
    </message>
</context>
<context>
    <name>reintegro::SupportDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>For whoever helps you. This is all of it: no names, documents, accounts, e-mails or phones, no keys of charges, no credentials and no answers of the gateway. Nothing is sent anywhere; you save it and decide who gets it.</source>
        <translation>Para quien le ayude. Esto es todo: sin nombres, documentos, cuentas, correos ni teléfonos, sin claves de cobros, sin credenciales y sin respuestas de la pasarela. No se envía nada a ninguna parte; usted lo guarda y decide quién lo recibe.</translation>
    </message>
    <message>
        <source>Looking through stores and journals…</source>
        <translation>Revisando almacenes y diarios…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>El paquete de soporte se guardó como %1.</translation>
    </message>
    <message>
        <source>The support bundle could not be saved: %1</source>
        <translation>No se pudo guardar el paquete de soporte: %1</translation>
    </message>
</context>
<context>
    <name>reintegro::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>reintegro::TeamDialog</name>
    <message>
        <source>A team&apos;s database</source>
        <translation>Base de datos de un equipo</translation>
    </message>
    <message>
        <source>In a PostgreSQL database several desks work on the same requests, and the database itself enforces the rules. Three steps: make it ready, add its first administrator, take over what this desk has. Then connect a gateway with that database, and let nobody work with the old one any more.</source>
        <translation>En una base de datos PostgreSQL varios escritorios trabajan con las mismas solicitudes, y la base misma hace cumplir las reglas. Tres pasos: prepararla, agregar su primer administrador, recibir lo que tiene este escritorio. Después conecte una pasarela con esa base y que nadie trabaje más con la anterior.</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>Prepararla</translation>
    </message>
    <message>
        <source>Add the administrator</source>
        <translation>Agregar el administrador</translation>
    </message>
    <message>
        <source>Take the requests over</source>
        <translation>Recibir las solicitudes</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>postgresql://server:5432/database</source>
        <translation>postgresql://servidor:5432/base</translation>
    </message>
    <message>
        <source>&amp;Account of the database</source>
        <translation>&amp;Cuenta de la base de datos</translation>
    </message>
    <message>
        <source>For the first two steps one that may make roles there; for the third one of its administrators.</source>
        <translation>Para los dos primeros pasos, una que pueda crear roles allí; para el tercero, uno de sus administradores.</translation>
    </message>
    <message>
        <source>&amp;Its password</source>
        <translation>&amp;Su contraseña</translation>
    </message>
    <message>
        <source>&amp;First administrator</source>
        <translation>&amp;Primer administrador</translation>
    </message>
    <message>
        <source>Making the database ready…</source>
        <translation>Preparando la base de datos…</translation>
    </message>
    <message>
        <source>%1 is ready, and has an administrator already.</source>
        <translation>%1 está lista y ya tiene un administrador.</translation>
    </message>
    <message>
        <source>%1 is ready. Add its first administrator next.</source>
        <translation>%1 está lista. Ahora agregue su primer administrador.</translation>
    </message>
    <message>
        <source>Adding the administrator…</source>
        <translation>Agregando al administrador…</translation>
    </message>
    <message>
        <source>%1 may sign in to the team&apos;s database now.</source>
        <translation>%1 ya puede entrar a la base de datos del equipo.</translation>
    </message>
    <message>
        <source>Taking the requests over…</source>
        <translation>Recibiendo las solicitudes…</translation>
    </message>
    <message>
        <source>Taken over, with %1 journal entries; the team&apos;s journal contains them and is whole.</source>
        <translation>Recibidas, con %1 asientos del diario; el diario del equipo los contiene y está completo.</translation>
    </message>
    <message>
        <source>Database and account are needed.</source>
        <translation>Se necesitan la base de datos y la cuenta.</translation>
    </message>
</context>
<context>
    <name>reintegro::Timeline</name>
    <message>
        <source>The gateway sent no time that can be put in order.</source>
        <translation>La pasarela no envió ninguna hora que se pueda ordenar.</translation>
    </message>
    <message>
        <source>As the gateway wrote it: %1</source>
        <translation>Como lo escribió la pasarela: %1</translation>
    </message>
</context>
<context>
    <name>reintegro::Tray</name>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Abrir el puesto</translation>
    </message>
    <message>
        <source>Reintegro</source>
        <translation>Reintegro</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>The program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a decision.</source>
        <translation>
            <numerusform>%n solicitud espera una decisión.</numerusform>
            <numerusform>%n solicitudes esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more requests wait for a decision.</source>
        <translation>%1 solicitudes o más esperan una decisión.</translation>
    </message>
    <message>
        <source>A payment was taken back</source>
        <translation>Contracargo de un pago</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken back the payment %1. Refund nothing of it.</source>
        <translation>El banco del pagador reversó el pago %1. No reembolse nada de él.</translation>
    </message>
</context>
<context>
    <name>reintegro::WizardPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That character cannot stand in this field.</source>
        <translation>Ese carácter no puede ir en este campo.</translation>
    </message>
</context>
<context>
    <name>reintegro::Workspace</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A refund request&apos;s id, its amount, and what is true about the money now.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Everything here is invented. No money moves.</source>
        <translation>Aquí todo es inventado. No se mueve dinero.</translation>
    </message>
    <message>
        <source>Look up a charge</source>
        <translation>Consultar un cobro</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>Solicitudes de reembolso</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Lo que espera una decisión</translation>
    </message>
    <message>
        <source>Single-machine mode</source>
        <translation>Modo de un solo computador</translation>
    </message>
    <message>
        <source>Requests and journal are one file on this computer. Tampering with it can be seen, but somebody who may write the file cannot be stopped.</source>
        <translation>Las solicitudes y la bitácora son un archivo en este computador. Si alguien lo altera se nota, pero no se puede impedir que lo haga quien puede escribir en él.</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>Requests and journal are in your team&apos;s database, which signs people in and enforces the rules itself.</source>
        <translation>Las solicitudes y la bitácora están en la base de datos compartida, que identifica a las personas y hace cumplir las reglas por sí misma.</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Lo que está en camino</translation>
    </message>
    <message>
        <source>The refund of charge %1 is being filled in. Finish it or keep it for later first.</source>
        <translation>Se está diligenciando el reembolso del cobro %1. Termínelo o guárdelo para después primero.</translation>
    </message>
    <message>
        <source>Go to the look-up page</source>
        <translation>Ir a la página de consulta</translation>
    </message>
    <message>
        <source>Go to the refund requests</source>
        <translation>Ir a las solicitudes de reembolso</translation>
    </message>
    <message>
        <source>Go to the approvals</source>
        <translation>Ir a las aprobaciones</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Look up a charge by its key</source>
        <translation>Consultar un cobro por su clave</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobro %1</translation>
    </message>
    <message>
        <source>Open request %1</source>
        <translation>Abrir la solicitud %1</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Consultar %1</translation>
    </message>
</context>
</TS>
