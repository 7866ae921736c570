# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_airkms_global_optspecs
    string join \n debug endpoint-url= no-verify-ssl no-paginate output= query= profile= region= version color= no-sign-request ca-bundle= cli-read-timeout= cli-connect-timeout= cli-binary-format= no-cli-pager cli-auto-prompt no-cli-auto-prompt cli-error-format= vault= via-service= passphrase-fd=
end

function __fish_airkms_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_airkms_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_airkms_using_subcommand
    set -l cmd (__fish_airkms_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c airkms -n "__fish_airkms_needs_command" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_needs_command" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_needs_command" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_needs_command" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_needs_command" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_needs_command" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_needs_command" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_needs_command" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_needs_command" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_needs_command" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_needs_command" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_needs_command" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_needs_command" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "cancel-key-deletion" -d 'Takes a key out of its waiting period before deletion.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "connect-custom-key-store" -d 'Starts to connect a custom key store to the CloudHSM cluster or the external key manager behind it.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "create-alias" -d 'Gives a key a name of its own choosing, which programs can use in place of its id.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "create-custom-key-store" -d 'Registers a custom key store: a CloudHSM cluster, or a key manager outside of AWS.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "create-grant" -d 'Allows a principal to use a key for named operations, without a change of the key policy.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "create-key" -d 'Creates a key: a symmetric encryption key, unless a key spec says otherwise.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "decrypt" -d 'Decrypts a ciphertext that a key of this service made, or that was made with the key\'s public key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "delete-alias" -d 'Deletes an alias; the key it points to is not touched.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "delete-custom-key-store" -d 'Deletes a custom key store that is disconnected and holds no key; what stands behind it is not touched.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "delete-imported-key-material" -d 'Destroys imported key material at once, without a waiting period.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "derive-shared-secret" -d 'Computes the shared secret of an elliptic-curve key and another party\'s public key (ECDH).'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "describe-custom-key-stores" -d 'Shows the custom key stores of the account and Region, or one of them.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "describe-key" -d 'Shows what a key is and the state it is in.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "disable-key" -d 'Makes a key unusable for cryptography until it is enabled again.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "disable-key-rotation" -d 'Ends the automatic rotation of a key\'s material.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "disconnect-custom-key-store" -d 'Disconnects a custom key store; its keys are Unavailable until it is connected again.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "enable-key" -d 'Makes a disabled key usable again.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "enable-key-rotation" -d 'Begins the automatic rotation of a key\'s material, or changes its period.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "encrypt" -d 'Encrypts up to 4,096 bytes under a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-data-key" -d 'Makes a random data key and gives it both in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-data-key-pair" -d 'Makes an asymmetric key pair for use outside of the service: its private key in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-data-key-pair-without-plaintext" -d 'Makes an asymmetric key pair for use outside of the service, its private key only encrypted under a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-data-key-without-plaintext" -d 'Makes a random data key and gives it only encrypted under a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-mac" -d 'Computes the HMAC of a message of up to 4,096 bytes.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate-random" -d 'Gives random bytes from a cryptographic generator.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "get-key-last-usage" -d 'Shows when and for which operation a key was last used with success.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "get-key-policy" -d 'Shows the policy of a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "get-key-rotation-status" -d 'Shows whether a key\'s material rotates automatically, how often, and when next.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "get-parameters-for-import" -d 'Gives the public key and the token that are needed to import key material.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "get-public-key" -d 'Gives the public key of an asymmetric key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "import-key-material" -d 'Brings key material of your own into a key of origin EXTERNAL.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-aliases" -d 'Lists the aliases of the account and Region, or those of one key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-grants" -d 'Lists the grants of a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-key-policies" -d 'Lists the names of a key\'s policies, of which there is always exactly one, default.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-key-rotations" -d 'Lists the rotations that a key\'s material has had.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-keys" -d 'Lists all keys of the account and Region, whatever state they are in.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-resource-tags" -d 'Lists the tags of a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "list-retirable-grants" -d 'Lists the grants of the account and Region that a given principal may retire.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "put-key-policy" -d 'Replaces the policy of a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "re-encrypt" -d 'Decrypts a ciphertext and encrypts it under another key, or with another encryption context, without showing the plaintext.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "replicate-key" -d 'Creates a replica of a multi-Region primary key in another Region.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "retire-grant" -d 'Ends a grant, on behalf of those for whom it was made.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "revoke-grant" -d 'Ends a grant, on behalf of the key\'s administrators.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "rotate-key-on-demand" -d 'Rotates the material of a symmetric key now, up to 25 times in the key\'s life.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "schedule-key-deletion" -d 'Begins the waiting period after which a key and its material are destroyed.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "sign" -d 'Signs a message of up to 4,096 bytes, or the digest of a longer one.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "tag-resource" -d 'Adds tags to a key, or changes the values of those it has.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "untag-resource" -d 'Removes tags from a key; tag keys that it does not have are passed over.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "update-alias" -d 'Points an alias to another key of the same kind and usage.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "update-custom-key-store" -d 'Changes the properties of a custom key store.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "update-key-description" -d 'Replaces the description of a key.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "update-primary-region" -d 'Makes a replica the primary key of its multi-Region set.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "verify" -d 'Verifies a signature; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "verify-mac" -d 'Verifies an HMAC; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "kms" -d 'The same commands, under the name that the AWS CLI has for them.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "vault" -d 'Makes, opens, checks, copies and restores the vault.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "clock" -d 'Show or move the vault\'s clock, so that a waiting period or a year passes in a moment'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "aws-link" -d 'Puts a link named aws to airkms into a folder, so that scripts for the AWS CLI call airkms.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "generate" -d 'Writes the man pages or the shell completions into a folder.'
complete -c airkms -n "__fish_airkms_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l key-id -d 'The key that waits for deletion: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand cancel-key-deletion" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l custom-key-store-id -d 'The store to connect, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand connect-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l alias-name -d 'The name to create: alias/ and at least one of the characters a-z, A-Z, 0-9, / _ -, such as alias/app; names that begin with alias/aws/ are reserved.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l target-key-id -d 'The key that the alias shall point to: its key id or key ARN, never another alias.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l custom-key-store-name -d 'A name for the store, unique in the account and Region.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cloud-hsm-cluster-id -d 'The CloudHSM cluster that holds the keys, such as cluster-1a23b4cdefg; needed for the type AWS_CLOUDHSM.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l trust-anchor-certificate -d 'The text of customerCA.crt, the certificate made when the cluster was initialized; needed for the type AWS_CLOUDHSM.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l key-store-password -d 'The password of the cluster\'s crypto user kmsuser, 7 to 32 characters; needed for the type AWS_CLOUDHSM, and never shown again.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l custom-key-store-type -d 'What stands behind the store; AWS_CLOUDHSM if not given.' -r -f -a "AWS_CLOUDHSM\t''
EXTERNAL_KEY_STORE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-uri-endpoint -d 'The scheme and host of the external key store proxy, such as https://xks.example.com; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-uri-path -d 'The path of the proxy\'s interface: it begins with / and ends with /kms/xks/v1; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-vpc-endpoint-service-name -d 'The VPC endpoint service that leads to the proxy; needed for the connectivity VPC_ENDPOINT_SERVICE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-vpc-endpoint-service-owner -d 'The 12-digit account that owns the VPC endpoint service; the caller\'s account if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-authentication-credential -d 'The key with which requests to the proxy are signed; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l xks-proxy-connectivity -d 'How the proxy is reached; needed for the type EXTERNAL_KEY_STORE.' -r -f -a "PUBLIC_ENDPOINT\t''
VPC_ENDPOINT_SERVICE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l key-id -d 'The key that may be used: its key id, or its key ARN if it is in another account.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l grantee-principal -d 'The ARN of the user, role, session or account that may use the key, such as arn:aws:iam::111122223333:role/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l retiring-principal -d 'The ARN of the user, role, session or account that may retire the grant.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l operations -d 'What the grantee may do, such as Decrypt; each operation must fit the kind of key, and CreateGrant cannot stand alone.' -r -f -a "Decrypt\t''
Encrypt\t''
GenerateDataKey\t''
GenerateDataKeyWithoutPlaintext\t''
ReEncryptFrom\t''
ReEncryptTo\t''
Sign\t''
Verify\t''
GetPublicKey\t''
CreateGrant\t''
RetireGrant\t''
DescribeKey\t''
GenerateDataKeyPair\t''
GenerateDataKeyPairWithoutPlaintext\t''
GenerateMac\t''
VerifyMac\t''
DeriveSharedSecret\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l constraints -d 'The conditions that a request must meet to be covered by the grant, for symmetric encryption keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l name -d 'A name that makes repeating safe: a second call with the same name and the same parameters finds the same grant, such as app-reads.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l grantee-service-principal -d 'The AWS service that may use the key, such as dynamodb.amazonaws.com, in place of a grantee principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l retiring-service-principal -d 'The AWS service that may retire the grant, in place of a retiring principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l policy -d 'The key policy as JSON, at most 32,768 bytes, such as file://policy.json; if not given, the policy that lets the account\'s own identity policies decide.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l description -d 'What the key is for, at most 8,192 characters; empty if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l key-usage -d 'What the key can do; ENCRYPT_DECRYPT if not given, which is possible only for SYMMETRIC_DEFAULT.' -r -f -a "SIGN_VERIFY\t''
ENCRYPT_DECRYPT\t''
GENERATE_VERIFY_MAC\t''
KEY_AGREEMENT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l customer-master-key-spec -d 'The old name of --key-spec, for old scripts; give one of the two.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SYMMETRIC_DEFAULT\t''
HMAC_224\t''
HMAC_256\t''
HMAC_384\t''
HMAC_512\t''
SM2\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l key-spec -d 'The kind of key material; SYMMETRIC_DEFAULT (256-bit AES-GCM) if not given.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SYMMETRIC_DEFAULT\t''
HMAC_224\t''
HMAC_256\t''
HMAC_384\t''
HMAC_512\t''
SM2\t''
ML_DSA_44\t''
ML_DSA_65\t''
ML_DSA_87\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l origin -d 'Where the key material comes from; AWS_KMS if not given. EXTERNAL makes a key that waits for import-key-material.' -r -f -a "AWS_KMS\t''
EXTERNAL\t''
AWS_CLOUDHSM\t''
EXTERNAL_KEY_STORE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l custom-key-store-id -d 'The connected custom key store that shall hold the key, such as cks-1234567890abcdef0; for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l tags -d 'The tags of the new key, at most 50 with different tag keys, none of which begins with aws:.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l xks-key-id -d 'The id of an existing key in the external key manager; for the origin EXTERNAL_KEY_STORE, and needed there.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l multi-region -d 'Makes the primary key of a multi-Region set, which replicate-key can extend; its key id begins with mrk-.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-multi-region -d 'Makes the primary key of a multi-Region set, which replicate-key can extend; its key id begins with mrk-.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand create-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l ciphertext-blob -d 'The ciphertext, 1 to 6,144 bytes, such as fileb://secret.bin; it may be missing only in a dry run with IGNORE_CIPHERTEXT.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l key-id -d 'The key that must have made the ciphertext: key id, key ARN, alias name or alias ARN; needed for asymmetric keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l encryption-algorithm -d 'The algorithm with which the ciphertext was made; SYMMETRIC_DEFAULT if not given, so that it is needed for asymmetric keys.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l dry-run-modifiers -d 'What a dry run leaves out: IGNORE_CIPHERTEXT checks the permission for a key without a ciphertext.' -r -f -a "IGNORE_CIPHERTEXT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand decrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l alias-name -d 'The alias to delete, with its prefix alias/, such as alias/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l custom-key-store-id -d 'The store to delete, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l key-material-id -d 'The id of the material to delete, 64 hexadecimal digits, for symmetric keys; the current one if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand delete-imported-key-material" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l key-id -d 'The key, of usage KEY_AGREEMENT: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l key-agreement-algorithm -d 'The algorithm; ECDH is the only one.' -r -f -a "ECDH\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l public-key -d 'The other party\'s public key on the same curve, as DER-encoded SubjectPublicKeyInfo, such as fileb://peer.der.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand derive-shared-secret" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l custom-key-store-id -d 'Show only the store of this id; not together with a name.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l custom-key-store-name -d 'Show only the store of this name; not together with an id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l limit -d 'How many stores one answer of the service may hold, 1 to 1,000.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-custom-key-stores" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l key-id -d 'The key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand describe-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l key-id -d 'The key to disable: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l key-id -d 'The key, a symmetric encryption key of origin AWS_KMS: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disable-key-rotation" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l custom-key-store-id -d 'The store to disconnect, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand disconnect-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l key-id -d 'The key to enable: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l key-id -d 'The key, a symmetric encryption key of origin AWS_KMS: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l rotation-period-in-days -d 'The days between two rotations, 90 to 2,560; 365 if not given, or the present period if rotation is on.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand enable-key-rotation" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l key-id -d 'The key to encrypt under: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l plaintext -d 'The bytes to encrypt, 1 to 4,096 (fewer for RSA keys, such as 190 for RSA_2048 with RSAES_OAEP_SHA_256), such as fileb://secret.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l encryption-algorithm -d 'The algorithm; SYMMETRIC_DEFAULT if not given, so that it is needed for asymmetric keys.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand encrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l key-id -d 'The symmetric encryption key that protects the data key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l number-of-bytes -d 'The length of the data key, 1 to 1,024 bytes, such as 64; not together with --key-spec.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l key-spec -d 'The kind of data key: AES_256 (32 bytes) or AES_128 (16 bytes); not together with --number-of-bytes.' -r -f -a "AES_256\t''
AES_128\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l key-id -d 'The symmetric encryption key that protects the private key: key id, key ARN, alias name or alias ARN; not one in a custom key store.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l key-pair-spec -d 'The kind of pair; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SM2\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l key-id -d 'The symmetric encryption key that protects the private key: key id, key ARN, alias name or alias ARN; not one in a custom key store.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l key-pair-spec -d 'The kind of pair; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SM2\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-pair-without-plaintext" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l key-id -d 'The symmetric encryption key that protects the data key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l key-spec -d 'The kind of data key: AES_256 (32 bytes) or AES_128 (16 bytes); not together with --number-of-bytes.' -r -f -a "AES_256\t''
AES_128\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l number-of-bytes -d 'The length of the data key, 1 to 1,024 bytes, such as 64; not together with --key-spec.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-data-key-without-plaintext" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l message -d 'The message itself, not its digest, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l key-id -d 'The HMAC key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l mac-algorithm -d 'The algorithm: the one that the key\'s spec has, such as HMAC_SHA_256 for HMAC_256.' -r -f -a "HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-mac" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l number-of-bytes -d 'How many bytes, 1 to 1,024; there is no default, so that it is needed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l custom-key-store-id -d 'The connected store whose CloudHSM cluster shall make the bytes, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate-random" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-last-usage" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l policy-name -d 'The name of the policy; default is the only one, and taken if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-policy" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-key-rotation-status" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l wrapping-algorithm -d 'How the key material will be wrapped; RSAES_PKCS1_V1_5 is no longer accepted, RSA private keys need RSA_AES_KEY_WRAP.' -r -f -a "RSAES_PKCS1_V1_5\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
RSA_AES_KEY_WRAP_SHA_1\t''
RSA_AES_KEY_WRAP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l wrapping-key-spec -d 'The kind of wrapping key; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
SM2\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-parameters-for-import" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l key-id -d 'The asymmetric key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand get-public-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l import-token -d 'The token from get-parameters-for-import, such as fileb://token.bin.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l encrypted-key-material -d 'The material, wrapped with the public key from the same answer, 1 to 6,144 bytes, such as fileb://wrapped.bin.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l valid-to -d 'When the material shall expire, at most 365 days from now, such as 2027-06-30T12:00:00Z; needed with KEY_MATERIAL_EXPIRES, and not possible without.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l expiration-model -d 'Whether the material expires; KEY_MATERIAL_EXPIRES if not given.' -r -f -a "KEY_MATERIAL_EXPIRES\t''
KEY_MATERIAL_DOES_NOT_EXPIRE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l import-type -d 'Whether the bytes are new to the key, for symmetric keys; NEW_KEY_MATERIAL if nothing was imported before, else EXISTING_KEY_MATERIAL.' -r -f -a "NEW_KEY_MATERIAL\t''
EXISTING_KEY_MATERIAL\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l key-material-description -d 'A description of the material, at most 256 characters, for symmetric keys, such as \'HSM export 7\'.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l key-material-id -d 'The id of the material that is imported again, 64 hexadecimal digits, for symmetric keys; not with NEW_KEY_MATERIAL.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand import-key-material" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l key-id -d 'List only the aliases of this key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l limit -d 'How many aliases one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-aliases" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l limit -d 'How many grants one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l grant-id -d 'List only the grant of this id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l grantee-principal -d 'List only the grants of exactly this principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l grantee-service-principal -d 'List only the grants of exactly this AWS service.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-grants" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l limit -d 'How many names one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-policies" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l key-id -d 'The key, a symmetric encryption key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l include-key-material -d 'ROTATIONS_ONLY (taken if not given) lists finished rotations; ALL_KEY_MATERIAL adds the first material and material that waits for a rotation.' -r -f -a "ALL_KEY_MATERIAL\t''
ROTATIONS_ONLY\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l limit -d 'How many entries one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-key-rotations" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l limit -d 'How many keys one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-keys" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l limit -d 'How many tags one answer of the service may hold, 1 to 50; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-resource-tags" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l limit -d 'How many grants one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l retiring-principal -d 'The ARN that stands in the grants as their retiring principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l retiring-service-principal -d 'The AWS service that stands in the grants as their retiring service principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand list-retirable-grants" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l policy-name -d 'The name of the policy; default is the only one, and taken if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l policy -d 'The policy as JSON, at most 32,768 bytes, such as file://policy.json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand put-key-policy" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l ciphertext-blob -d 'The ciphertext, 1 to 6,144 bytes, such as fileb://secret.bin; it may be missing only in a dry run with IGNORE_CIPHERTEXT.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l source-encryption-context -d 'The encryption context that the ciphertext was made with.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l source-key-id -d 'The key that must have made the ciphertext: key id, key ARN, alias name or alias ARN; needed for asymmetric keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l destination-key-id -d 'The key to encrypt under, in the same Region: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l destination-encryption-context -d 'The encryption context of the new ciphertext; for symmetric keys only.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l source-encryption-algorithm -d 'The algorithm with which the ciphertext was made; SYMMETRIC_DEFAULT if not given.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l destination-encryption-algorithm -d 'The algorithm to encrypt with; SYMMETRIC_DEFAULT if not given.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l dry-run-modifiers -d 'What a dry run leaves out: IGNORE_CIPHERTEXT checks the permission for a key without a ciphertext.' -r -f -a "IGNORE_CIPHERTEXT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand re-encrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l key-id -d 'The primary key, in the Region that is called: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l replica-region -d 'The Region of the new key, in the same partition, such as eu-west-1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l policy -d 'The key policy of the replica as JSON, such as file://policy.json; the default policy if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l description -d 'The description of the replica, at most 8,192 characters; empty if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l tags -d 'The tags of the replica, at most 50; none if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand replicate-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l grant-token -d 'The token of the grant, from create-grant; not together with --key-id and --grant-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l key-id -d 'The ARN of the grant\'s key; together with --grant-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l grant-id -d 'The id of the grant; together with --key-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand retire-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l key-id -d 'The grant\'s key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l grant-id -d 'The id of the grant, from create-grant or list-grants.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand revoke-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l key-id -d 'The key, a symmetric encryption key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand rotate-key-on-demand" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l key-id -d 'The key to delete: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l pending-window-in-days -d 'The length of the waiting period, 7 to 30 days; 30 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand schedule-key-deletion" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l key-id -d 'The key, of usage SIGN_VERIFY: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l message -d 'The message or its digest, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l message-type -d 'Whether --message is the message (RAW, taken if not given), its digest (DIGEST), or the 64-byte mu of ML-DSA (EXTERNAL_MU).' -r -f -a "RAW\t''
DIGEST\t''
EXTERNAL_MU\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l signing-algorithm -d 'The algorithm, one of those that describe-key shows for the key, such as ECDSA_SHA_256.' -r -f -a "RSASSA_PSS_SHA_256\t''
RSASSA_PSS_SHA_384\t''
RSASSA_PSS_SHA_512\t''
RSASSA_PKCS1_V1_5_SHA_256\t''
RSASSA_PKCS1_V1_5_SHA_384\t''
RSASSA_PKCS1_V1_5_SHA_512\t''
ECDSA_SHA_256\t''
ECDSA_SHA_384\t''
ECDSA_SHA_512\t''
SM2DSA\t''
ML_DSA_SHAKE_256\t''
ED25519_SHA_512\t''
ED25519_PH_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand sign" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l tags -d 'The tags: different tag keys, none of which begins with aws:; a key has at most 50.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand tag-resource" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l tag-keys -d 'The tag keys to remove, in the same capital and small letters, such as env owner.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand untag-resource" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l alias-name -d 'The alias to change, with its prefix alias/, such as alias/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l target-key-id -d 'The key that it shall point to, in the same account and Region: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l custom-key-store-id -d 'The store to change, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l new-custom-key-store-name -d 'The store\'s new name, unique in the account and Region.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l key-store-password -d 'The present password of the cluster\'s crypto user kmsuser, 7 to 32 characters; the cluster\'s own is not changed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cloud-hsm-cluster-id -d 'Another cluster, made from a backup of the present one, such as cluster-1a23b4cdefg.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-uri-endpoint -d 'The proxy\'s new scheme and host, such as https://xks.example.com.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-uri-path -d 'The proxy\'s new path: it begins with / and ends with /kms/xks/v1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-vpc-endpoint-service-name -d 'The new VPC endpoint service that leads to the proxy.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-vpc-endpoint-service-owner -d 'The 12-digit account that owns the VPC endpoint service.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-authentication-credential -d 'The new key with which requests to the proxy are signed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l xks-proxy-connectivity -d 'The new way to reach the proxy; give the endpoint that fits it too.' -r -f -a "PUBLIC_ENDPOINT\t''
VPC_ENDPOINT_SERVICE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l description -d 'The new description, at most 8,192 characters; an empty one clears it.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-key-description" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l key-id -d 'The present primary key, in the Region that is called: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l primary-region -d 'The Region of the replica that shall be the primary key, such as eu-west-1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand update-primary-region" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l key-id -d 'The key that signed: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l message -d 'The message or its digest, as it was given to sign, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l message-type -d 'What --message is, as it was when signing; RAW if not given.' -r -f -a "RAW\t''
DIGEST\t''
EXTERNAL_MU\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l signature -d 'The signature, 1 to 6,144 bytes, such as fileb://release.sig.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l signing-algorithm -d 'The algorithm that signed, such as ECDSA_SHA_256.' -r -f -a "RSASSA_PSS_SHA_256\t''
RSASSA_PSS_SHA_384\t''
RSASSA_PSS_SHA_512\t''
RSASSA_PKCS1_V1_5_SHA_256\t''
RSASSA_PKCS1_V1_5_SHA_384\t''
RSASSA_PKCS1_V1_5_SHA_512\t''
ECDSA_SHA_256\t''
ECDSA_SHA_384\t''
ECDSA_SHA_512\t''
SM2DSA\t''
ML_DSA_SHAKE_256\t''
ED25519_SHA_512\t''
ED25519_PH_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand verify" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l message -d 'The message that was authenticated, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l key-id -d 'The HMAC key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l mac-algorithm -d 'The algorithm that made the HMAC, such as HMAC_SHA_256.' -r -f -a "HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l mac -d 'The whole HMAC, such as fileb://message.mac; a shortened one is not valid.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand verify-mac" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "cancel-key-deletion" -d 'Takes a key out of its waiting period before deletion.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "connect-custom-key-store" -d 'Starts to connect a custom key store to the CloudHSM cluster or the external key manager behind it.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "create-alias" -d 'Gives a key a name of its own choosing, which programs can use in place of its id.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "create-custom-key-store" -d 'Registers a custom key store: a CloudHSM cluster, or a key manager outside of AWS.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "create-grant" -d 'Allows a principal to use a key for named operations, without a change of the key policy.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "create-key" -d 'Creates a key: a symmetric encryption key, unless a key spec says otherwise.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "decrypt" -d 'Decrypts a ciphertext that a key of this service made, or that was made with the key\'s public key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "delete-alias" -d 'Deletes an alias; the key it points to is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "delete-custom-key-store" -d 'Deletes a custom key store that is disconnected and holds no key; what stands behind it is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "delete-imported-key-material" -d 'Destroys imported key material at once, without a waiting period.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "derive-shared-secret" -d 'Computes the shared secret of an elliptic-curve key and another party\'s public key (ECDH).'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "describe-custom-key-stores" -d 'Shows the custom key stores of the account and Region, or one of them.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "describe-key" -d 'Shows what a key is and the state it is in.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "disable-key" -d 'Makes a key unusable for cryptography until it is enabled again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "disable-key-rotation" -d 'Ends the automatic rotation of a key\'s material.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "disconnect-custom-key-store" -d 'Disconnects a custom key store; its keys are Unavailable until it is connected again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "enable-key" -d 'Makes a disabled key usable again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "enable-key-rotation" -d 'Begins the automatic rotation of a key\'s material, or changes its period.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "encrypt" -d 'Encrypts up to 4,096 bytes under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-data-key" -d 'Makes a random data key and gives it both in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-data-key-pair" -d 'Makes an asymmetric key pair for use outside of the service: its private key in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-data-key-pair-without-plaintext" -d 'Makes an asymmetric key pair for use outside of the service, its private key only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-data-key-without-plaintext" -d 'Makes a random data key and gives it only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-mac" -d 'Computes the HMAC of a message of up to 4,096 bytes.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "generate-random" -d 'Gives random bytes from a cryptographic generator.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "get-key-last-usage" -d 'Shows when and for which operation a key was last used with success.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "get-key-policy" -d 'Shows the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "get-key-rotation-status" -d 'Shows whether a key\'s material rotates automatically, how often, and when next.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "get-parameters-for-import" -d 'Gives the public key and the token that are needed to import key material.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "get-public-key" -d 'Gives the public key of an asymmetric key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "import-key-material" -d 'Brings key material of your own into a key of origin EXTERNAL.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-aliases" -d 'Lists the aliases of the account and Region, or those of one key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-grants" -d 'Lists the grants of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-key-policies" -d 'Lists the names of a key\'s policies, of which there is always exactly one, default.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-key-rotations" -d 'Lists the rotations that a key\'s material has had.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-keys" -d 'Lists all keys of the account and Region, whatever state they are in.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-resource-tags" -d 'Lists the tags of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "list-retirable-grants" -d 'Lists the grants of the account and Region that a given principal may retire.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "put-key-policy" -d 'Replaces the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "re-encrypt" -d 'Decrypts a ciphertext and encrypts it under another key, or with another encryption context, without showing the plaintext.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "replicate-key" -d 'Creates a replica of a multi-Region primary key in another Region.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "retire-grant" -d 'Ends a grant, on behalf of those for whom it was made.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "revoke-grant" -d 'Ends a grant, on behalf of the key\'s administrators.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "rotate-key-on-demand" -d 'Rotates the material of a symmetric key now, up to 25 times in the key\'s life.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "schedule-key-deletion" -d 'Begins the waiting period after which a key and its material are destroyed.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "sign" -d 'Signs a message of up to 4,096 bytes, or the digest of a longer one.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "tag-resource" -d 'Adds tags to a key, or changes the values of those it has.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "untag-resource" -d 'Removes tags from a key; tag keys that it does not have are passed over.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "update-alias" -d 'Points an alias to another key of the same kind and usage.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "update-custom-key-store" -d 'Changes the properties of a custom key store.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "update-key-description" -d 'Replaces the description of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "update-primary-region" -d 'Makes a replica the primary key of its multi-Region set.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "verify" -d 'Verifies a signature; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "verify-mac" -d 'Verifies an HMAC; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l key-id -d 'The key that waits for deletion: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from cancel-key-deletion" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l custom-key-store-id -d 'The store to connect, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from connect-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l alias-name -d 'The name to create: alias/ and at least one of the characters a-z, A-Z, 0-9, / _ -, such as alias/app; names that begin with alias/aws/ are reserved.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l target-key-id -d 'The key that the alias shall point to: its key id or key ARN, never another alias.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l custom-key-store-name -d 'A name for the store, unique in the account and Region.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cloud-hsm-cluster-id -d 'The CloudHSM cluster that holds the keys, such as cluster-1a23b4cdefg; needed for the type AWS_CLOUDHSM.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l trust-anchor-certificate -d 'The text of customerCA.crt, the certificate made when the cluster was initialized; needed for the type AWS_CLOUDHSM.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l key-store-password -d 'The password of the cluster\'s crypto user kmsuser, 7 to 32 characters; needed for the type AWS_CLOUDHSM, and never shown again.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l custom-key-store-type -d 'What stands behind the store; AWS_CLOUDHSM if not given.' -r -f -a "AWS_CLOUDHSM\t''
EXTERNAL_KEY_STORE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-uri-endpoint -d 'The scheme and host of the external key store proxy, such as https://xks.example.com; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-uri-path -d 'The path of the proxy\'s interface: it begins with / and ends with /kms/xks/v1; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-vpc-endpoint-service-name -d 'The VPC endpoint service that leads to the proxy; needed for the connectivity VPC_ENDPOINT_SERVICE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-vpc-endpoint-service-owner -d 'The 12-digit account that owns the VPC endpoint service; the caller\'s account if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-authentication-credential -d 'The key with which requests to the proxy are signed; needed for the type EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l xks-proxy-connectivity -d 'How the proxy is reached; needed for the type EXTERNAL_KEY_STORE.' -r -f -a "PUBLIC_ENDPOINT\t''
VPC_ENDPOINT_SERVICE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l key-id -d 'The key that may be used: its key id, or its key ARN if it is in another account.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l grantee-principal -d 'The ARN of the user, role, session or account that may use the key, such as arn:aws:iam::111122223333:role/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l retiring-principal -d 'The ARN of the user, role, session or account that may retire the grant.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l operations -d 'What the grantee may do, such as Decrypt; each operation must fit the kind of key, and CreateGrant cannot stand alone.' -r -f -a "Decrypt\t''
Encrypt\t''
GenerateDataKey\t''
GenerateDataKeyWithoutPlaintext\t''
ReEncryptFrom\t''
ReEncryptTo\t''
Sign\t''
Verify\t''
GetPublicKey\t''
CreateGrant\t''
RetireGrant\t''
DescribeKey\t''
GenerateDataKeyPair\t''
GenerateDataKeyPairWithoutPlaintext\t''
GenerateMac\t''
VerifyMac\t''
DeriveSharedSecret\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l constraints -d 'The conditions that a request must meet to be covered by the grant, for symmetric encryption keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l name -d 'A name that makes repeating safe: a second call with the same name and the same parameters finds the same grant, such as app-reads.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l grantee-service-principal -d 'The AWS service that may use the key, such as dynamodb.amazonaws.com, in place of a grantee principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l retiring-service-principal -d 'The AWS service that may retire the grant, in place of a retiring principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l policy -d 'The key policy as JSON, at most 32,768 bytes, such as file://policy.json; if not given, the policy that lets the account\'s own identity policies decide.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l description -d 'What the key is for, at most 8,192 characters; empty if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l key-usage -d 'What the key can do; ENCRYPT_DECRYPT if not given, which is possible only for SYMMETRIC_DEFAULT.' -r -f -a "SIGN_VERIFY\t''
ENCRYPT_DECRYPT\t''
GENERATE_VERIFY_MAC\t''
KEY_AGREEMENT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l customer-master-key-spec -d 'The old name of --key-spec, for old scripts; give one of the two.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SYMMETRIC_DEFAULT\t''
HMAC_224\t''
HMAC_256\t''
HMAC_384\t''
HMAC_512\t''
SM2\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l key-spec -d 'The kind of key material; SYMMETRIC_DEFAULT (256-bit AES-GCM) if not given.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SYMMETRIC_DEFAULT\t''
HMAC_224\t''
HMAC_256\t''
HMAC_384\t''
HMAC_512\t''
SM2\t''
ML_DSA_44\t''
ML_DSA_65\t''
ML_DSA_87\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l origin -d 'Where the key material comes from; AWS_KMS if not given. EXTERNAL makes a key that waits for import-key-material.' -r -f -a "AWS_KMS\t''
EXTERNAL\t''
AWS_CLOUDHSM\t''
EXTERNAL_KEY_STORE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l custom-key-store-id -d 'The connected custom key store that shall hold the key, such as cks-1234567890abcdef0; for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l tags -d 'The tags of the new key, at most 50 with different tag keys, none of which begins with aws:.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l xks-key-id -d 'The id of an existing key in the external key manager; for the origin EXTERNAL_KEY_STORE, and needed there.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l multi-region -d 'Makes the primary key of a multi-Region set, which replicate-key can extend; its key id begins with mrk-.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-multi-region -d 'Makes the primary key of a multi-Region set, which replicate-key can extend; its key id begins with mrk-.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from create-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l ciphertext-blob -d 'The ciphertext, 1 to 6,144 bytes, such as fileb://secret.bin; it may be missing only in a dry run with IGNORE_CIPHERTEXT.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l key-id -d 'The key that must have made the ciphertext: key id, key ARN, alias name or alias ARN; needed for asymmetric keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l encryption-algorithm -d 'The algorithm with which the ciphertext was made; SYMMETRIC_DEFAULT if not given, so that it is needed for asymmetric keys.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l dry-run-modifiers -d 'What a dry run leaves out: IGNORE_CIPHERTEXT checks the permission for a key without a ciphertext.' -r -f -a "IGNORE_CIPHERTEXT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from decrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l alias-name -d 'The alias to delete, with its prefix alias/, such as alias/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l custom-key-store-id -d 'The store to delete, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l key-material-id -d 'The id of the material to delete, 64 hexadecimal digits, for symmetric keys; the current one if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from delete-imported-key-material" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l key-id -d 'The key, of usage KEY_AGREEMENT: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l key-agreement-algorithm -d 'The algorithm; ECDH is the only one.' -r -f -a "ECDH\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l public-key -d 'The other party\'s public key on the same curve, as DER-encoded SubjectPublicKeyInfo, such as fileb://peer.der.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from derive-shared-secret" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l custom-key-store-id -d 'Show only the store of this id; not together with a name.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l custom-key-store-name -d 'Show only the store of this name; not together with an id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l limit -d 'How many stores one answer of the service may hold, 1 to 1,000.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-custom-key-stores" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l key-id -d 'The key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from describe-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l key-id -d 'The key to disable: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l key-id -d 'The key, a symmetric encryption key of origin AWS_KMS: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disable-key-rotation" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l custom-key-store-id -d 'The store to disconnect, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from disconnect-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l key-id -d 'The key to enable: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l key-id -d 'The key, a symmetric encryption key of origin AWS_KMS: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l rotation-period-in-days -d 'The days between two rotations, 90 to 2,560; 365 if not given, or the present period if rotation is on.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from enable-key-rotation" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l key-id -d 'The key to encrypt under: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l plaintext -d 'The bytes to encrypt, 1 to 4,096 (fewer for RSA keys, such as 190 for RSA_2048 with RSAES_OAEP_SHA_256), such as fileb://secret.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l encryption-algorithm -d 'The algorithm; SYMMETRIC_DEFAULT if not given, so that it is needed for asymmetric keys.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from encrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l key-id -d 'The symmetric encryption key that protects the data key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l number-of-bytes -d 'The length of the data key, 1 to 1,024 bytes, such as 64; not together with --key-spec.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l key-spec -d 'The kind of data key: AES_256 (32 bytes) or AES_128 (16 bytes); not together with --number-of-bytes.' -r -f -a "AES_256\t''
AES_128\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l key-id -d 'The symmetric encryption key that protects the private key: key id, key ARN, alias name or alias ARN; not one in a custom key store.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l key-pair-spec -d 'The kind of pair; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SM2\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l key-id -d 'The symmetric encryption key that protects the private key: key id, key ARN, alias name or alias ARN; not one in a custom key store.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l key-pair-spec -d 'The kind of pair; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
ECC_NIST_P256\t''
ECC_NIST_P384\t''
ECC_NIST_P521\t''
ECC_SECG_P256K1\t''
SM2\t''
ECC_NIST_EDWARDS25519\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-pair-without-plaintext" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l key-id -d 'The symmetric encryption key that protects the data key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l encryption-context -d 'Names and values that are bound to the ciphertext and must be given again to decrypt, such as tenant=blue; they are not secret, and only symmetric encryption keys take them.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l key-spec -d 'The kind of data key: AES_256 (32 bytes) or AES_128 (16 bytes); not together with --number-of-bytes.' -r -f -a "AES_256\t''
AES_128\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l number-of-bytes -d 'The length of the data key, 1 to 1,024 bytes, such as 64; not together with --key-spec.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-data-key-without-plaintext" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l message -d 'The message itself, not its digest, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l key-id -d 'The HMAC key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l mac-algorithm -d 'The algorithm: the one that the key\'s spec has, such as HMAC_SHA_256 for HMAC_256.' -r -f -a "HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-mac" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l number-of-bytes -d 'How many bytes, 1 to 1,024; there is no default, so that it is needed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l custom-key-store-id -d 'The connected store whose CloudHSM cluster shall make the bytes, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l recipient -d 'An enclave that shall receive the plaintext encrypted for it, in place of a plaintext in the answer.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from generate-random" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-last-usage" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l policy-name -d 'The name of the policy; default is the only one, and taken if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-policy" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-key-rotation-status" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l wrapping-algorithm -d 'How the key material will be wrapped; RSAES_PKCS1_V1_5 is no longer accepted, RSA private keys need RSA_AES_KEY_WRAP.' -r -f -a "RSAES_PKCS1_V1_5\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
RSA_AES_KEY_WRAP_SHA_1\t''
RSA_AES_KEY_WRAP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l wrapping-key-spec -d 'The kind of wrapping key; SM2 exists in the Regions of China only.' -r -f -a "RSA_2048\t''
RSA_3072\t''
RSA_4096\t''
SM2\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-parameters-for-import" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l key-id -d 'The asymmetric key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from get-public-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l key-id -d 'The key, of origin EXTERNAL: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l import-token -d 'The token from get-parameters-for-import, such as fileb://token.bin.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l encrypted-key-material -d 'The material, wrapped with the public key from the same answer, 1 to 6,144 bytes, such as fileb://wrapped.bin.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l valid-to -d 'When the material shall expire, at most 365 days from now, such as 2027-06-30T12:00:00Z; needed with KEY_MATERIAL_EXPIRES, and not possible without.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l expiration-model -d 'Whether the material expires; KEY_MATERIAL_EXPIRES if not given.' -r -f -a "KEY_MATERIAL_EXPIRES\t''
KEY_MATERIAL_DOES_NOT_EXPIRE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l import-type -d 'Whether the bytes are new to the key, for symmetric keys; NEW_KEY_MATERIAL if nothing was imported before, else EXISTING_KEY_MATERIAL.' -r -f -a "NEW_KEY_MATERIAL\t''
EXISTING_KEY_MATERIAL\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l key-material-description -d 'A description of the material, at most 256 characters, for symmetric keys, such as \'HSM export 7\'.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l key-material-id -d 'The id of the material that is imported again, 64 hexadecimal digits, for symmetric keys; not with NEW_KEY_MATERIAL.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from import-key-material" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l key-id -d 'List only the aliases of this key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l limit -d 'How many aliases one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-aliases" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l limit -d 'How many grants one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l grant-id -d 'List only the grant of this id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l grantee-principal -d 'List only the grants of exactly this principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l grantee-service-principal -d 'List only the grants of exactly this AWS service.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-grants" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l limit -d 'How many names one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-policies" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l key-id -d 'The key, a symmetric encryption key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l include-key-material -d 'ROTATIONS_ONLY (taken if not given) lists finished rotations; ALL_KEY_MATERIAL adds the first material and material that waits for a rotation.' -r -f -a "ALL_KEY_MATERIAL\t''
ROTATIONS_ONLY\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l limit -d 'How many entries one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-key-rotations" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l limit -d 'How many keys one answer of the service may hold, 1 to 1,000; 100 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-keys" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l limit -d 'How many tags one answer of the service may hold, 1 to 50; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-resource-tags" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l limit -d 'How many grants one answer of the service may hold, 1 to 100; 50 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l marker -d 'Where to go on: the NextMarker of the answer before.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l retiring-principal -d 'The ARN that stands in the grants as their retiring principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l retiring-service-principal -d 'The AWS service that stands in the grants as their retiring service principal.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l starting-token -d 'Where to go on: the NextToken of a listing that --max-items has cut.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l page-size -d 'How many items to ask the service for at a time; the output is the same.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l max-items -d 'How many items to print at most; if there are more, the output has a NextToken for --starting-token.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from list-retirable-grants" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l policy-name -d 'The name of the policy; default is the only one, and taken if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l policy -d 'The policy as JSON, at most 32,768 bytes, such as file://policy.json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from put-key-policy" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l ciphertext-blob -d 'The ciphertext, 1 to 6,144 bytes, such as fileb://secret.bin; it may be missing only in a dry run with IGNORE_CIPHERTEXT.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l source-encryption-context -d 'The encryption context that the ciphertext was made with.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l source-key-id -d 'The key that must have made the ciphertext: key id, key ARN, alias name or alias ARN; needed for asymmetric keys.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l destination-key-id -d 'The key to encrypt under, in the same Region: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l destination-encryption-context -d 'The encryption context of the new ciphertext; for symmetric keys only.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l source-encryption-algorithm -d 'The algorithm with which the ciphertext was made; SYMMETRIC_DEFAULT if not given.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l destination-encryption-algorithm -d 'The algorithm to encrypt with; SYMMETRIC_DEFAULT if not given.' -r -f -a "SYMMETRIC_DEFAULT\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l dry-run-modifiers -d 'What a dry run leaves out: IGNORE_CIPHERTEXT checks the permission for a key without a ciphertext.' -r -f -a "IGNORE_CIPHERTEXT\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from re-encrypt" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l key-id -d 'The primary key, in the Region that is called: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l replica-region -d 'The Region of the new key, in the same partition, such as eu-west-1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l policy -d 'The key policy of the replica as JSON, such as file://policy.json; the default policy if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l description -d 'The description of the replica, at most 8,192 characters; empty if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l tags -d 'The tags of the replica, at most 50; none if not given, not the primary\'s.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-bypass-policy-lockout-safety-check -d 'Accepts a policy that would not let the caller change it again; without it such a policy is refused.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from replicate-key" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l grant-token -d 'The token of the grant, from create-grant; not together with --key-id and --grant-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l key-id -d 'The ARN of the grant\'s key; together with --grant-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l grant-id -d 'The id of the grant; together with --key-id.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from retire-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l key-id -d 'The grant\'s key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l grant-id -d 'The id of the grant, from create-grant or list-grants.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from revoke-grant" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l key-id -d 'The key, a symmetric encryption key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from rotate-key-on-demand" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l key-id -d 'The key to delete: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l pending-window-in-days -d 'The length of the waiting period, 7 to 30 days; 30 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from schedule-key-deletion" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l key-id -d 'The key, of usage SIGN_VERIFY: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l message -d 'The message or its digest, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l message-type -d 'Whether --message is the message (RAW, taken if not given), its digest (DIGEST), or the 64-byte mu of ML-DSA (EXTERNAL_MU).' -r -f -a "RAW\t''
DIGEST\t''
EXTERNAL_MU\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l signing-algorithm -d 'The algorithm, one of those that describe-key shows for the key, such as ECDSA_SHA_256.' -r -f -a "RSASSA_PSS_SHA_256\t''
RSASSA_PSS_SHA_384\t''
RSASSA_PSS_SHA_512\t''
RSASSA_PKCS1_V1_5_SHA_256\t''
RSASSA_PKCS1_V1_5_SHA_384\t''
RSASSA_PKCS1_V1_5_SHA_512\t''
ECDSA_SHA_256\t''
ECDSA_SHA_384\t''
ECDSA_SHA_512\t''
SM2DSA\t''
ML_DSA_SHAKE_256\t''
ED25519_SHA_512\t''
ED25519_PH_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from sign" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l tags -d 'The tags: different tag keys, none of which begins with aws:; a key has at most 50.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from tag-resource" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l tag-keys -d 'The tag keys to remove, in the same capital and small letters, such as env owner.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from untag-resource" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l alias-name -d 'The alias to change, with its prefix alias/, such as alias/app.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l target-key-id -d 'The key that it shall point to, in the same account and Region: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-alias" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l custom-key-store-id -d 'The store to change, such as cks-1234567890abcdef0.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l new-custom-key-store-name -d 'The store\'s new name, unique in the account and Region.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l key-store-password -d 'The present password of the cluster\'s crypto user kmsuser, 7 to 32 characters; the cluster\'s own is not changed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cloud-hsm-cluster-id -d 'Another cluster, made from a backup of the present one, such as cluster-1a23b4cdefg.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-uri-endpoint -d 'The proxy\'s new scheme and host, such as https://xks.example.com.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-uri-path -d 'The proxy\'s new path: it begins with / and ends with /kms/xks/v1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-vpc-endpoint-service-name -d 'The new VPC endpoint service that leads to the proxy.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-vpc-endpoint-service-owner -d 'The 12-digit account that owns the VPC endpoint service.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-authentication-credential -d 'The new key with which requests to the proxy are signed.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l xks-proxy-connectivity -d 'The new way to reach the proxy; give the endpoint that fits it too.' -r -f -a "PUBLIC_ENDPOINT\t''
VPC_ENDPOINT_SERVICE\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-custom-key-store" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l key-id -d 'The key: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l description -d 'The new description, at most 8,192 characters; an empty one clears it.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-key-description" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l key-id -d 'The present primary key, in the Region that is called: its key id or key ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l primary-region -d 'The Region of the replica that shall be the primary key, such as eu-west-1.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from update-primary-region" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l key-id -d 'The key that signed: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l message -d 'The message or its digest, as it was given to sign, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l message-type -d 'What --message is, as it was when signing; RAW if not given.' -r -f -a "RAW\t''
DIGEST\t''
EXTERNAL_MU\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l signature -d 'The signature, 1 to 6,144 bytes, such as fileb://release.sig.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l signing-algorithm -d 'The algorithm that signed, such as ECDSA_SHA_256.' -r -f -a "RSASSA_PSS_SHA_256\t''
RSASSA_PSS_SHA_384\t''
RSASSA_PSS_SHA_512\t''
RSASSA_PKCS1_V1_5_SHA_256\t''
RSASSA_PKCS1_V1_5_SHA_384\t''
RSASSA_PKCS1_V1_5_SHA_512\t''
ECDSA_SHA_256\t''
ECDSA_SHA_384\t''
ECDSA_SHA_512\t''
SM2DSA\t''
ML_DSA_SHAKE_256\t''
ED25519_SHA_512\t''
ED25519_PH_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l message -d 'The message that was authenticated, 1 to 4,096 bytes, such as fileb://message.txt.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l key-id -d 'The HMAC key: key id, key ARN, alias name or alias ARN.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l mac-algorithm -d 'The algorithm that made the HMAC, such as HMAC_SHA_256.' -r -f -a "HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l mac -d 'The whole HMAC, such as fileb://message.mac; a shortened one is not valid.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l grant-tokens -d 'Tokens of grants that shall count for this call even if they are new, at most 10.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-input-json -d 'Takes the input from a JSON document, as text or as file://NAME, in the form that --generate-cli-skeleton prints; options on the command line win over its members.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-input-yaml -d 'Takes the input from a YAML document, as text or as file://NAME, in the form that --generate-cli-skeleton yaml-input prints; not together with --cli-input-json.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l generate-cli-skeleton -d 'Prints an example of the input in JSON (input, taken if no value is given) or in YAML (yaml-input), or of the output (output), and does nothing else.' -r -f -a "input\t''
output\t''
yaml-input\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-dry-run -d 'Checks whether the call would succeed, and does nothing: success is reported as DryRunOperationException.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from verify-mac" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "cancel-key-deletion" -d 'Takes a key out of its waiting period before deletion.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "connect-custom-key-store" -d 'Starts to connect a custom key store to the CloudHSM cluster or the external key manager behind it.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "create-alias" -d 'Gives a key a name of its own choosing, which programs can use in place of its id.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "create-custom-key-store" -d 'Registers a custom key store: a CloudHSM cluster, or a key manager outside of AWS.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "create-grant" -d 'Allows a principal to use a key for named operations, without a change of the key policy.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "create-key" -d 'Creates a key: a symmetric encryption key, unless a key spec says otherwise.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "decrypt" -d 'Decrypts a ciphertext that a key of this service made, or that was made with the key\'s public key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "delete-alias" -d 'Deletes an alias; the key it points to is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "delete-custom-key-store" -d 'Deletes a custom key store that is disconnected and holds no key; what stands behind it is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "delete-imported-key-material" -d 'Destroys imported key material at once, without a waiting period.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "derive-shared-secret" -d 'Computes the shared secret of an elliptic-curve key and another party\'s public key (ECDH).'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "describe-custom-key-stores" -d 'Shows the custom key stores of the account and Region, or one of them.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "describe-key" -d 'Shows what a key is and the state it is in.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "disable-key" -d 'Makes a key unusable for cryptography until it is enabled again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "disable-key-rotation" -d 'Ends the automatic rotation of a key\'s material.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "disconnect-custom-key-store" -d 'Disconnects a custom key store; its keys are Unavailable until it is connected again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "enable-key" -d 'Makes a disabled key usable again.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "enable-key-rotation" -d 'Begins the automatic rotation of a key\'s material, or changes its period.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "encrypt" -d 'Encrypts up to 4,096 bytes under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-data-key" -d 'Makes a random data key and gives it both in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-data-key-pair" -d 'Makes an asymmetric key pair for use outside of the service: its private key in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-data-key-pair-without-plaintext" -d 'Makes an asymmetric key pair for use outside of the service, its private key only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-data-key-without-plaintext" -d 'Makes a random data key and gives it only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-mac" -d 'Computes the HMAC of a message of up to 4,096 bytes.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "generate-random" -d 'Gives random bytes from a cryptographic generator.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "get-key-last-usage" -d 'Shows when and for which operation a key was last used with success.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "get-key-policy" -d 'Shows the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "get-key-rotation-status" -d 'Shows whether a key\'s material rotates automatically, how often, and when next.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "get-parameters-for-import" -d 'Gives the public key and the token that are needed to import key material.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "get-public-key" -d 'Gives the public key of an asymmetric key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "import-key-material" -d 'Brings key material of your own into a key of origin EXTERNAL.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-aliases" -d 'Lists the aliases of the account and Region, or those of one key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-grants" -d 'Lists the grants of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-key-policies" -d 'Lists the names of a key\'s policies, of which there is always exactly one, default.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-key-rotations" -d 'Lists the rotations that a key\'s material has had.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-keys" -d 'Lists all keys of the account and Region, whatever state they are in.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-resource-tags" -d 'Lists the tags of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "list-retirable-grants" -d 'Lists the grants of the account and Region that a given principal may retire.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "put-key-policy" -d 'Replaces the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "re-encrypt" -d 'Decrypts a ciphertext and encrypts it under another key, or with another encryption context, without showing the plaintext.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "replicate-key" -d 'Creates a replica of a multi-Region primary key in another Region.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "retire-grant" -d 'Ends a grant, on behalf of those for whom it was made.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "revoke-grant" -d 'Ends a grant, on behalf of the key\'s administrators.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "rotate-key-on-demand" -d 'Rotates the material of a symmetric key now, up to 25 times in the key\'s life.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "schedule-key-deletion" -d 'Begins the waiting period after which a key and its material are destroyed.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "sign" -d 'Signs a message of up to 4,096 bytes, or the digest of a longer one.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "tag-resource" -d 'Adds tags to a key, or changes the values of those it has.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "untag-resource" -d 'Removes tags from a key; tag keys that it does not have are passed over.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "update-alias" -d 'Points an alias to another key of the same kind and usage.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "update-custom-key-store" -d 'Changes the properties of a custom key store.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "update-key-description" -d 'Replaces the description of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "update-primary-region" -d 'Makes a replica the primary key of its multi-Region set.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Verifies a signature; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "verify-mac" -d 'Verifies an HMAC; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand kms; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "init" -d 'Makes a vault, for another account or with another protector than the defaults.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "status" -d 'Shows where the vault is, what is in it and what opens it.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "add-protector" -d 'Lets a key file or a passphrase open the vault as well.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "remove-protector" -d 'Takes a protector away, but never the last one.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "rekey" -d 'Gives the vault a new root key and seals everything anew.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "backup" -d 'Writes a checked copy of the vault to a new file, while others go on using the vault.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "restore" -d 'Puts a checked copy of a backup where the vault is.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "verify" -d 'Checks that everything in the vault is whole, and that nothing is missing or older than it should be.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "unlock" -d 'Keeps the vault open for your other commands, so that they need no passphrase (Linux).'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "lock" -d 'Forgets the key that unlock has kept.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and not __fish_seen_subcommand_from init status add-protector remove-protector rekey backup restore verify unlock lock help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l account -d 'The 12-digit account that the keys belong to [default: 111122223333]' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l protector -d 'What opens the vault: key-file or passphrase' -r -f -a "key-file\t''
passphrase\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from init" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from status" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from add-protector" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from remove-protector" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from rekey" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from backup" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l force -d 'Replace a vault that is there, and keep it beside the new one'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from restore" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from verify" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l for -d 'How long, such as 8h, 30m or 2d; at most 31 days' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from unlock" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from lock" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "init" -d 'Makes a vault, for another account or with another protector than the defaults.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "status" -d 'Shows where the vault is, what is in it and what opens it.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "add-protector" -d 'Lets a key file or a passphrase open the vault as well.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "remove-protector" -d 'Takes a protector away, but never the last one.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "rekey" -d 'Gives the vault a new root key and seals everything anew.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Writes a checked copy of the vault to a new file, while others go on using the vault.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Puts a checked copy of a backup where the vault is.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Checks that everything in the vault is whole, and that nothing is missing or older than it should be.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "unlock" -d 'Keeps the vault open for your other commands, so that they need no passphrase (Linux).'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "lock" -d 'Forgets the key that unlock has kept.'
complete -c airkms -n "__fish_airkms_using_subcommand vault; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -f -a "show" -d 'Show the time of the vault and of the system'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -f -a "set" -d 'Set the vault\'s clock'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -f -a "advance" -d 'Move the vault\'s clock on'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -f -a "reset" -d 'Let the vault\'s clock show the system\'s time again'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and not __fish_seen_subcommand_from show set advance reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from show" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from set" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from advance" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l output -d 'How results are shown: table or json' -r -f -a "table\t''
json\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l passphrase-fd -d 'Read passphrases from this open file descriptor, one a line' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from reset" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the time of the vault and of the system'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set the vault\'s clock'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from help" -f -a "advance" -d 'Move the vault\'s clock on'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Let the vault\'s clock show the system\'s time again'
complete -c airkms -n "__fish_airkms_using_subcommand clock; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand aws-link" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -f -a "man" -d 'Writes a man page for every command.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -f -a "completions" -d 'Writes completions for bash, zsh and fish.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and not __fish_seen_subcommand_from man completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l endpoint-url -d 'Is checked to be a URL, such as https://kms.example.com, and not used: the local vault answers.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l output -d 'The form of the output; json if not given here, in AWS_DEFAULT_OUTPUT or in the profile.' -r -f -a "json\t''
text\t''
table\t''
yaml\t''
yaml-stream\t''
off\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l query -d 'A JMESPath expression that selects from the output, such as KeyMetadata.KeyId.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l profile -d 'The profile of the AWS config file to take settings from; AWS_PROFILE or default if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l region -d 'The Region to work in, such as eu-west-1; AWS_REGION, AWS_DEFAULT_REGION, the profile\'s or us-east-1 if not given.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l color -d 'Whether output in the format table and help are coloured: on, off, or only on a terminal (auto).' -r -f -a "on\t''
off\t''
auto\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l ca-bundle -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l cli-read-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l cli-connect-timeout -d 'Is checked to be a number of seconds, such as 60, and not used: there is no connection to wait for.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l cli-binary-format -d 'How blobs on the command line are read: as base64 (taken if not given), or as the bytes themselves (raw-in-base64-out); fileb:// always gives bytes.' -r -f -a "base64\t''
raw-in-base64-out\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l cli-error-format -d 'The form of error messages on stderr; enhanced if not given.' -r -f -a "legacy\t''
json\t''
yaml\t''
text\t''
table\t''
enhanced\t''"
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l vault -d 'Uses the vault in this file, in place of AIRKMS_VAULT and the usual place.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l via-service -d 'Makes the call as this AWS service would on your behalf, such as s3.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l passphrase-fd -d 'Reads the vault\'s passphrase from this open file descriptor.' -r
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l debug -d 'Is accepted for the sake of scripts, and changes nothing.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-verify-ssl -d 'Is accepted for the sake of scripts: there is no connection whose certificate could be checked.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-paginate -d 'Prints the first page of a listing only, with the NextMarker of the service.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l version -d 'Prints the version and ends.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-sign-request -d 'Is accepted for the sake of scripts: there is no request to sign.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-cli-pager -d 'Never shows output in a pager.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l cli-auto-prompt -d 'Is refused: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-cli-auto-prompt -d 'Is accepted for the sake of scripts: airkms has no interactive prompt.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "man" -d 'Writes a man page for every command.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "completions" -d 'Writes completions for bash, zsh and fish.'
complete -c airkms -n "__fish_airkms_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "cancel-key-deletion" -d 'Takes a key out of its waiting period before deletion.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "connect-custom-key-store" -d 'Starts to connect a custom key store to the CloudHSM cluster or the external key manager behind it.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "create-alias" -d 'Gives a key a name of its own choosing, which programs can use in place of its id.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "create-custom-key-store" -d 'Registers a custom key store: a CloudHSM cluster, or a key manager outside of AWS.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "create-grant" -d 'Allows a principal to use a key for named operations, without a change of the key policy.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "create-key" -d 'Creates a key: a symmetric encryption key, unless a key spec says otherwise.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "decrypt" -d 'Decrypts a ciphertext that a key of this service made, or that was made with the key\'s public key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "delete-alias" -d 'Deletes an alias; the key it points to is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "delete-custom-key-store" -d 'Deletes a custom key store that is disconnected and holds no key; what stands behind it is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "delete-imported-key-material" -d 'Destroys imported key material at once, without a waiting period.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "derive-shared-secret" -d 'Computes the shared secret of an elliptic-curve key and another party\'s public key (ECDH).'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "describe-custom-key-stores" -d 'Shows the custom key stores of the account and Region, or one of them.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "describe-key" -d 'Shows what a key is and the state it is in.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "disable-key" -d 'Makes a key unusable for cryptography until it is enabled again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "disable-key-rotation" -d 'Ends the automatic rotation of a key\'s material.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "disconnect-custom-key-store" -d 'Disconnects a custom key store; its keys are Unavailable until it is connected again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "enable-key" -d 'Makes a disabled key usable again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "enable-key-rotation" -d 'Begins the automatic rotation of a key\'s material, or changes its period.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "encrypt" -d 'Encrypts up to 4,096 bytes under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-data-key" -d 'Makes a random data key and gives it both in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-data-key-pair" -d 'Makes an asymmetric key pair for use outside of the service: its private key in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-data-key-pair-without-plaintext" -d 'Makes an asymmetric key pair for use outside of the service, its private key only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-data-key-without-plaintext" -d 'Makes a random data key and gives it only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-mac" -d 'Computes the HMAC of a message of up to 4,096 bytes.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate-random" -d 'Gives random bytes from a cryptographic generator.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "get-key-last-usage" -d 'Shows when and for which operation a key was last used with success.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "get-key-policy" -d 'Shows the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "get-key-rotation-status" -d 'Shows whether a key\'s material rotates automatically, how often, and when next.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "get-parameters-for-import" -d 'Gives the public key and the token that are needed to import key material.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "get-public-key" -d 'Gives the public key of an asymmetric key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "import-key-material" -d 'Brings key material of your own into a key of origin EXTERNAL.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-aliases" -d 'Lists the aliases of the account and Region, or those of one key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-grants" -d 'Lists the grants of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-key-policies" -d 'Lists the names of a key\'s policies, of which there is always exactly one, default.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-key-rotations" -d 'Lists the rotations that a key\'s material has had.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-keys" -d 'Lists all keys of the account and Region, whatever state they are in.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-resource-tags" -d 'Lists the tags of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "list-retirable-grants" -d 'Lists the grants of the account and Region that a given principal may retire.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "put-key-policy" -d 'Replaces the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "re-encrypt" -d 'Decrypts a ciphertext and encrypts it under another key, or with another encryption context, without showing the plaintext.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "replicate-key" -d 'Creates a replica of a multi-Region primary key in another Region.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "retire-grant" -d 'Ends a grant, on behalf of those for whom it was made.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "revoke-grant" -d 'Ends a grant, on behalf of the key\'s administrators.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "rotate-key-on-demand" -d 'Rotates the material of a symmetric key now, up to 25 times in the key\'s life.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "schedule-key-deletion" -d 'Begins the waiting period after which a key and its material are destroyed.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "sign" -d 'Signs a message of up to 4,096 bytes, or the digest of a longer one.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "tag-resource" -d 'Adds tags to a key, or changes the values of those it has.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "untag-resource" -d 'Removes tags from a key; tag keys that it does not have are passed over.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "update-alias" -d 'Points an alias to another key of the same kind and usage.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "update-custom-key-store" -d 'Changes the properties of a custom key store.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "update-key-description" -d 'Replaces the description of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "update-primary-region" -d 'Makes a replica the primary key of its multi-Region set.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "verify" -d 'Verifies a signature; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "verify-mac" -d 'Verifies an HMAC; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "kms" -d 'The same commands, under the name that the AWS CLI has for them.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "vault" -d 'Makes, opens, checks, copies and restores the vault.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "clock" -d 'Show or move the vault\'s clock, so that a waiting period or a year passes in a moment'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "aws-link" -d 'Puts a link named aws to airkms into a folder, so that scripts for the AWS CLI call airkms.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "generate" -d 'Writes the man pages or the shell completions into a folder.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and not __fish_seen_subcommand_from cancel-key-deletion connect-custom-key-store create-alias create-custom-key-store create-grant create-key decrypt delete-alias delete-custom-key-store delete-imported-key-material derive-shared-secret describe-custom-key-stores describe-key disable-key disable-key-rotation disconnect-custom-key-store enable-key enable-key-rotation encrypt generate-data-key generate-data-key-pair generate-data-key-pair-without-plaintext generate-data-key-without-plaintext generate-mac generate-random get-key-last-usage get-key-policy get-key-rotation-status get-parameters-for-import get-public-key import-key-material list-aliases list-grants list-key-policies list-key-rotations list-keys list-resource-tags list-retirable-grants put-key-policy re-encrypt replicate-key retire-grant revoke-grant rotate-key-on-demand schedule-key-deletion sign tag-resource untag-resource update-alias update-custom-key-store update-key-description update-primary-region verify verify-mac kms vault clock aws-link generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "cancel-key-deletion" -d 'Takes a key out of its waiting period before deletion.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "connect-custom-key-store" -d 'Starts to connect a custom key store to the CloudHSM cluster or the external key manager behind it.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "create-alias" -d 'Gives a key a name of its own choosing, which programs can use in place of its id.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "create-custom-key-store" -d 'Registers a custom key store: a CloudHSM cluster, or a key manager outside of AWS.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "create-grant" -d 'Allows a principal to use a key for named operations, without a change of the key policy.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "create-key" -d 'Creates a key: a symmetric encryption key, unless a key spec says otherwise.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "decrypt" -d 'Decrypts a ciphertext that a key of this service made, or that was made with the key\'s public key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "delete-alias" -d 'Deletes an alias; the key it points to is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "delete-custom-key-store" -d 'Deletes a custom key store that is disconnected and holds no key; what stands behind it is not touched.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "delete-imported-key-material" -d 'Destroys imported key material at once, without a waiting period.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "derive-shared-secret" -d 'Computes the shared secret of an elliptic-curve key and another party\'s public key (ECDH).'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "describe-custom-key-stores" -d 'Shows the custom key stores of the account and Region, or one of them.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "describe-key" -d 'Shows what a key is and the state it is in.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "disable-key" -d 'Makes a key unusable for cryptography until it is enabled again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "disable-key-rotation" -d 'Ends the automatic rotation of a key\'s material.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "disconnect-custom-key-store" -d 'Disconnects a custom key store; its keys are Unavailable until it is connected again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "enable-key" -d 'Makes a disabled key usable again.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "enable-key-rotation" -d 'Begins the automatic rotation of a key\'s material, or changes its period.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "encrypt" -d 'Encrypts up to 4,096 bytes under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-data-key" -d 'Makes a random data key and gives it both in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-data-key-pair" -d 'Makes an asymmetric key pair for use outside of the service: its private key in the clear and encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-data-key-pair-without-plaintext" -d 'Makes an asymmetric key pair for use outside of the service, its private key only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-data-key-without-plaintext" -d 'Makes a random data key and gives it only encrypted under a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-mac" -d 'Computes the HMAC of a message of up to 4,096 bytes.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "generate-random" -d 'Gives random bytes from a cryptographic generator.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "get-key-last-usage" -d 'Shows when and for which operation a key was last used with success.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "get-key-policy" -d 'Shows the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "get-key-rotation-status" -d 'Shows whether a key\'s material rotates automatically, how often, and when next.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "get-parameters-for-import" -d 'Gives the public key and the token that are needed to import key material.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "get-public-key" -d 'Gives the public key of an asymmetric key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "import-key-material" -d 'Brings key material of your own into a key of origin EXTERNAL.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-aliases" -d 'Lists the aliases of the account and Region, or those of one key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-grants" -d 'Lists the grants of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-key-policies" -d 'Lists the names of a key\'s policies, of which there is always exactly one, default.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-key-rotations" -d 'Lists the rotations that a key\'s material has had.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-keys" -d 'Lists all keys of the account and Region, whatever state they are in.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-resource-tags" -d 'Lists the tags of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "list-retirable-grants" -d 'Lists the grants of the account and Region that a given principal may retire.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "put-key-policy" -d 'Replaces the policy of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "re-encrypt" -d 'Decrypts a ciphertext and encrypts it under another key, or with another encryption context, without showing the plaintext.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "replicate-key" -d 'Creates a replica of a multi-Region primary key in another Region.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "retire-grant" -d 'Ends a grant, on behalf of those for whom it was made.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "revoke-grant" -d 'Ends a grant, on behalf of the key\'s administrators.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "rotate-key-on-demand" -d 'Rotates the material of a symmetric key now, up to 25 times in the key\'s life.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "schedule-key-deletion" -d 'Begins the waiting period after which a key and its material are destroyed.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "sign" -d 'Signs a message of up to 4,096 bytes, or the digest of a longer one.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "tag-resource" -d 'Adds tags to a key, or changes the values of those it has.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "untag-resource" -d 'Removes tags from a key; tag keys that it does not have are passed over.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "update-alias" -d 'Points an alias to another key of the same kind and usage.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "update-custom-key-store" -d 'Changes the properties of a custom key store.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "update-key-description" -d 'Replaces the description of a key.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "update-primary-region" -d 'Makes a replica the primary key of its multi-Region set.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "verify" -d 'Verifies a signature; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from kms" -f -a "verify-mac" -d 'Verifies an HMAC; one that is not valid is an error.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "init" -d 'Makes a vault, for another account or with another protector than the defaults.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "status" -d 'Shows where the vault is, what is in it and what opens it.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "add-protector" -d 'Lets a key file or a passphrase open the vault as well.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "remove-protector" -d 'Takes a protector away, but never the last one.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "rekey" -d 'Gives the vault a new root key and seals everything anew.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "backup" -d 'Writes a checked copy of the vault to a new file, while others go on using the vault.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "restore" -d 'Puts a checked copy of a backup where the vault is.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "verify" -d 'Checks that everything in the vault is whole, and that nothing is missing or older than it should be.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "unlock" -d 'Keeps the vault open for your other commands, so that they need no passphrase (Linux).'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from vault" -f -a "lock" -d 'Forgets the key that unlock has kept.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from clock" -f -a "show" -d 'Show the time of the vault and of the system'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from clock" -f -a "set" -d 'Set the vault\'s clock'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from clock" -f -a "advance" -d 'Move the vault\'s clock on'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from clock" -f -a "reset" -d 'Let the vault\'s clock show the system\'s time again'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "man" -d 'Writes a man page for every command.'
complete -c airkms -n "__fish_airkms_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "completions" -d 'Writes completions for bash, zsh and fish.'
